// Keeps the pages of the report editor that were opened, so that they open without a line. Nothing else is kept.
"use strict";
const KEPT = "editor";
const isPage = (request) => request.mode === "navigate" && /\/office\/reports\/[^/]+(\/[^/]+)?$/.test(new URL(request.url).pathname);
const isAsset = (request) => new URL(request.url).pathname.startsWith("/assets/");
// Whatever was just done is said once: a page is kept under its address without that.
const name = (request) => { const at = new URL(request.url); at.search = ""; at.hash = ""; return at.href; };

const page = async (request) => {
  const kept = await caches.open(KEPT);
  try {
    const answer = await fetch(request);
    const isWhole = answer.ok && !answer.redirected && (answer.headers.get("content-type") || "").startsWith("text/html");
    if (isWhole && request.method === "GET") await kept.put(name(request), answer.clone());
    return answer;
  } catch (lost) {
    const known = await kept.match(name(request));
    if (known) return known;
    throw lost;
  }
};
const asset = async (request) => {
  const kept = await caches.open(KEPT);
  const known = await kept.match(request);
  if (known) return known;
  const answer = await fetch(request);
  if (answer.ok) await kept.put(request, answer.clone());
  return answer;
};
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const request = event.request;
  if (request.method !== "GET" || new URL(request.url).origin !== self.location.origin) return;
  if (isPage(request)) event.respondWith(page(request));
  else if (isAsset(request)) event.respondWith(asset(request));
});
