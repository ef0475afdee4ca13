// The report editor: keeps on this computer what is typed, sends it to the office after each pause, tells which of both
// is done, shows what the office finds, and fills tables from a spreadsheet. The page works without it.
"use strict";
(() => {
  const root = document.querySelector("[data-editor]");
  if (!root) return;
  const words = root.dataset;
  const isForm = words.editor === "form";
  const told = document.getElementById("kept");
  const PAUSE = 1200, RETRY = 15000;
  const time = (at) => new Date(at).toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
  const say = (text, at) => (text || "").replace("[time]", time(at));
  const tell = (element, text, kind) => { if (element) { element.textContent = text; element.className = "kept " + (kind || ""); } };

  // What was typed and is not at the office yet, by draft and question. It is kept at once, so that nothing is lost with a
  // page that closes at that moment; what the computer refuses to keep stays in this page until the office has it.
  const unkept = new Map();
  const nameOf = (one) => `editor/${one.draft}/${one.place}`;
  const all = () => {
    const found = new Map();
    try {
      for (let at = 0; at < localStorage.length; at += 1) {
        const name = localStorage.key(at);
        if (name.startsWith("editor/")) found.set(name, JSON.parse(localStorage.getItem(name)));
      }
    } catch (refused) { /* Nothing is kept here. */ }
    unkept.forEach((one, name) => found.set(name, one));
    return [...found.values()];
  };
  const keep = (one) => {
    unkept.delete(nameOf(one));
    try { localStorage.setItem(nameOf(one), JSON.stringify(one)); } catch (refused) { unkept.set(nameOf(one), one); }
    return !unkept.has(nameOf(one));
  };
  const drop = (one) => {
    unkept.delete(nameOf(one));
    try { localStorage.removeItem(nameOf(one)); } catch (refused) { /* Nothing is kept here. */ }
  };
  // Only what was sent is forgotten: more may have been typed while it was on its way.
  const forget = (one) => all().filter((known) => nameOf(known) === nameOf(one) && known.at === one.at).forEach(drop);

  // The computer is somebody else's now: nothing of the one before stays.
  const begin = async () => {
    const kept = all();
    if (kept.some((one) => one.account !== words.account)) {
      kept.forEach(drop);
      if (window.caches) await caches.delete("editor");
      return [];
    }
    return kept.filter((one) => one.draft === words.draft);
  };

  const questions = isForm ? [...root.querySelectorAll("[data-place]")] : [];
  const question = (place) => questions.find((one) => one.dataset.place === place);
  const fields = (one) => {
    const found = [];
    for (const field of one.querySelectorAll("input[name], select[name], textarea[name]")) {
      if (/^(comment|commented)/.test(field.name)) continue;
      if (field.type === "checkbox" && !field.checked) continue;
      found.push([field.name, field.value]);
    }
    return found;
  };
  const mark = (one, text, kind) => tell(one && one.querySelector("[data-kept]"), text, kind);

  const typed = (one) => {
    const kept = { draft: words.draft, place: one.dataset.place, account: words.account, save: words.save, at: Date.now(), fields: fields(one) };
    if (keep(kept)) {
      mark(one, say(words.here, kept.at), "here");
      tell(told, say(words.here, kept.at), "here");
    } else {
      mark(one, words.failed, "others");
    }
    later();
  };

  // Puts back what was typed before the page was closed.
  const putBack = (kept) => {
    const one = question(kept.place);
    if (!one || kept.save !== words.save) return;
    const given = new Map();
    for (const [name, value] of kept.fields) given.set(name, [...(given.get(name) || []), value]);
    for (const row of given.get("row:" + kept.place) || []) {
      if (![...one.querySelectorAll("input[name^='row:']")].some((known) => known.value === row)) addRow(one, row);
    }
    for (const field of one.querySelectorAll("input[name], select[name], textarea[name]")) {
      if (/^(comment|commented|row:)/.test(field.name)) continue;
      const values = given.get(field.name);
      if (field.type === "checkbox") field.checked = Boolean(values);
      else if (values) field.value = values[0];
      else if (/^(v|c|none|remark):/.test(field.name)) field.value = "";
    }
    one.open = true;
    mark(one, say(words.here, kept.at), "here");
  };

  let csrf = words.csrf, waiting = 0, sending = false;
  const later = (pause) => { clearTimeout(waiting); waiting = setTimeout(send, pause === undefined ? PAUSE : pause); };
  // A page that was kept carries an old mark of the session: a new one is read from the same page.
  const renew = async () => {
    const page = await fetch(location.pathname, { credentials: "same-origin", cache: "no-store" });
    if (page.redirected) return false;
    const found = new DOMParser().parseFromString(await page.text(), "text/html").querySelector("[data-csrf]");
    csrf = found ? found.dataset.csrf : csrf;
    return Boolean(found);
  };
  const post = (group) => {
    const body = new URLSearchParams([["csrf", csrf], ...group.flatMap((one) => one.fields)]);
    return fetch(group[0].save, { method: "POST", credentials: "same-origin", body });
  };

  async function send() {
    if (sending) return later();
    const kept = all().filter((one) => one.draft === words.draft && one.account === words.account);
    if (!kept.length) return;
    sending = true;
    try {
      for (const save of new Set(kept.map((one) => one.save))) {
        const group = kept.filter((one) => one.save === save);
        if (!(await sendGroup(group))) return;
      }
    } catch (lost) {
      if (unkept.size) tell(told, words.failed, "others");
      else tell(told, say(words.waiting, Math.max(...kept.map((one) => one.at))), "here");
      later(RETRY);
    } finally {
      sending = false;
    }
  }

  async function sendGroup(group) {
    let answer = await post(group);
    if (answer.status === 403 && await renew()) answer = await post(group);
    if (answer.redirected || answer.status === 401 || answer.status === 403) {
      tell(told, words.signedOut, "others");
      return false;
    }
    const isJson = (answer.headers.get("content-type") || "").includes("json");
    if (!answer.ok || !isJson) {
      const refused = isJson ? (await answer.json()).refused : "";
      tell(told, refused || words.failed, "others");
      if (answer.status >= 500 || answer.status === 429) later(RETRY);
      return false;
    }
    const reading = await answer.json();
    group.forEach(forget);
    if (isForm && group[0].save === words.save) shown(reading, group);
    tell(told, say(words.office, Date.now()), "office");
    return true;
  }

  const shown = (reading, group) => {
    const sent = new Set(group.map((one) => one.place));
    for (const one of questions) {
      const place = one.dataset.place;
      const base = one.querySelector("input[name^='base:']");
      const now = reading.versions[place];
      const own = [place, "remark/" + place];
      const became = (reading.saved.find((saved) => own.includes(saved.place) && saved.became !== "stands") || {}).became;
      if (became === "contested" || became === "merged" || became === "theirs") {
        mark(one, words[became === "theirs" ? "others" : became] + " ", "others");
        look(one);
      } else if (sent.has(place)) {
        if (now !== undefined) base.value = now;
        const remark = one.querySelector("input[name^='rbase:']");
        if (remark) remark.value = reading.versions["remark/" + place] || 0;
        mark(one, say(words.office, Date.now()), "office");
      } else if (now !== undefined && String(now) !== base.value) {
        mark(one, words.others + " ", "others");
        look(one);
      }
      const found = one.querySelector("[data-found]");
      const findings = reading.found.filter((finding) => finding.place === place);
      const text = findings.map((finding) => finding.says).join("\n");
      if (found.dataset.text === text) continue;
      found.dataset.text = text;
      found.replaceChildren(...findings.map((finding) => {
        const line = document.createElement("p");
        line.className = "found-" + finding.gravity;
        const gravity = document.createElement("strong");
        gravity.textContent = finding.heading;
        line.append(gravity, " " + finding.says);
        return line;
      }));
    }
  };
  // What somebody else wrote is looked at on the page made anew.
  const look = (one) => {
    const link = document.createElement("a");
    link.href = location.pathname + location.search + "#" + one.id;
    link.textContent = words.look;
    link.addEventListener("click", () => { location.hash = one.id; location.reload(); });
    one.querySelector("[data-kept]").append(link);
  };

  let rows = 0;
  const addRow = (one, key) => {
    const blank = one.querySelector("template");
    const body = one.querySelector("table.grid tbody");
    if (!blank || !body) return null;
    const name = key || "n" + Date.now() + "-" + (rows += 1);
    const row = blank.content.querySelector("tr").cloneNode(true);
    for (const field of row.querySelectorAll("[name], [id]")) {
      for (const part of ["name", "id"]) {
        if (field.getAttribute(part)) field.setAttribute(part, field.getAttribute(part).replace(":ROW", ":" + name));
      }
      if (field.value === "ROW") field.value = name;
    }
    body.append(row);
    return row;
  };
  const cells = (row) => [...row.querySelectorAll("td:not(.drop)")].map((cell) => cell.querySelector("input, select, textarea"));
  const put = (field, text) => {
    if (!field) return;
    const wanted = text.trim();
    if (field.tagName !== "SELECT") { field.value = wanted; return; }
    const same = (option) => [option.value, option.textContent.trim()].some((known) => known.toLowerCase() === wanted.toLowerCase());
    const found = [...field.options].find(same);
    if (!found && wanted) field.add(new Option(wanted, wanted));
    field.value = found ? found.value : wanted;
  };
  // Cells of a spreadsheet come as lines with tabs; a cell with line breaks or tabs stands in quotes.
  const table = (text) => {
    const lines = [[""]];
    let quoted = false;
    const plain = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
    for (let at = 0; at < plain.length; at += 1) {
      const line = lines[lines.length - 1], letter = plain[at];
      if (letter === '"' && (quoted || line[line.length - 1] === "")) {
        if (quoted && plain[at + 1] === '"') { line[line.length - 1] += '"'; at += 1; } else quoted = !quoted;
      } else if (letter === "\t" && !quoted) line.push("");
      else if (letter === "\n" && !quoted) lines.push([""]);
      else line[line.length - 1] += letter;
    }
    return lines;
  };
  const pasted = (event) => {
    const row = event.target.closest("tr[data-row]");
    const text = event.clipboardData ? event.clipboardData.getData("text/plain") : "";
    if (!row || !/[\t\n]/.test(text.trimEnd())) return;
    // Lines without a tab may be a text of several lines.
    if (!text.includes("\t") && event.target.tagName === "TEXTAREA") return;
    event.preventDefault();
    const one = row.closest("[data-place]");
    const first = cells(row).indexOf(event.target);
    let here = row;
    for (const line of table(text)) {
      if (!here) here = addRow(one);
      const own = cells(here);
      line.forEach((cell, at) => put(own[first + at], cell));
      here = here.nextElementSibling;
    }
    typed(one);
  };

  // What the form itself brought to the office is not needed any more; the page that follows says that it arrived.
  const arrived = () => {
    const sent = JSON.parse(sessionStorage.getItem("sent") || "null");
    sessionStorage.removeItem("sent");
    if (!sent || !/[?&](done|more)=/.test(location.search)) return;
    all().filter((one) => one.save === sent.save && one.at <= sent.at).forEach(drop);
  };

  const start = async () => {
    arrived();
    const kept = await begin();
    kept.forEach(putBack);
    if (kept.length) {
      tell(told, say(isForm ? words.here : words.waiting, Math.max(...kept.map((one) => one.at))), "here");
      later(0);
    }
    addEventListener("online", () => later(0));
    document.addEventListener("visibilitychange", () => { if (!document.hidden) later(0); });
    if (navigator.serviceWorker && words.worker) {
      navigator.serviceWorker.register(words.worker + "worker.js", { scope: words.worker }).catch(() => {});
      // The page that is open before the worker is there is kept as well.
      if (window.caches) {
        const here = location.origin + location.pathname;
        const kept = await caches.open("editor");
        if (navigator.onLine && !(await kept.match(here))) {
          const addresses = [here, ...[...document.querySelectorAll("link[rel=stylesheet], script[src]")].map((one) => one.href || one.src)];
          await Promise.all(addresses.map((one) => kept.add(one).catch(() => {})));
        }
      }
    }
  };
  if (isForm) {
    root.addEventListener("input", (event) => {
      const one = event.target.closest("[data-place]");
      if (one && !/^comment/.test(event.target.name || "")) typed(one);
    });
    root.addEventListener("paste", pasted);
    for (const button of root.querySelectorAll("[data-more]")) {
      button.textContent = words.add;
      button.title = words.paste;
      button.addEventListener("click", (event) => {
        event.preventDefault();
        const row = addRow(button.closest("[data-place]"));
        if (row) (cells(row)[0] || row).focus();
      });
    }
    root.addEventListener("submit", (event) => {
      if (!navigator.onLine) { event.preventDefault(); later(0); return; }
      sessionStorage.setItem("sent", JSON.stringify({ save: words.save, at: Date.now() }));
    });
  }
  const out = document.querySelector("form.signed");
  if (out) out.addEventListener("submit", async (event) => {
    event.preventDefault();
    const kept = await begin();
    if (kept.length && !confirm(words.unsent || words.waiting)) return;
    out.submit();
  });
  // A question that a link leads to is open.
  const led = () => { const one = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1))); if (one && one.tagName === "DETAILS") one.open = true; };
  addEventListener("hashchange", led);
  led();
  start();
})();
