// Passkeys: asks the site for a challenge, the device for an answer, and the site what it makes of it.
// Everything else of the house works without this file.
"use strict";
(() => {
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const post = async (form, path, body) => {
    const answer = await fetch(path, {
      method: "POST", credentials: "same-origin",
      headers: { "content-type": "application/json", "x-csrf": form.dataset.csrf || "" }, body: JSON.stringify(body),
    });
    const told = await answer.json().catch(() => ({}));
    if (!answer.ok) throw new Error(told.refused || form.dataset.failed);
    return told;
  };
  const made = async (options) => {
    const asked = options.publicKey;
    asked.challenge = bytes(asked.challenge);
    asked.user.id = bytes(asked.user.id);
    (asked.excludeCredentials || []).forEach((known) => { known.id = bytes(known.id); });
    const key = await navigator.credentials.create({ publicKey: asked });
    return {
      id: key.id, rawId: text(key.rawId), type: key.type, extensions: {},
      response: {
        attestationObject: text(key.response.attestationObject), clientDataJSON: text(key.response.clientDataJSON),
        transports: key.response.getTransports ? key.response.getTransports() : undefined,
      },
    };
  };
  const proved = async (options) => {
    const asked = options.publicKey;
    asked.challenge = bytes(asked.challenge);
    (asked.allowCredentials || []).forEach((known) => { known.id = bytes(known.id); });
    const key = await navigator.credentials.get({ publicKey: asked });
    const user = key.response.userHandle;
    return {
      id: key.id, rawId: text(key.rawId), type: key.type, extensions: {},
      response: {
        authenticatorData: text(key.response.authenticatorData), clientDataJSON: text(key.response.clientDataJSON),
        signature: text(key.response.signature), userHandle: user ? text(user) : null,
      },
    };
  };
  const form = document.querySelector("form[data-passkey]");
  if (!form || !window.PublicKeyCredential) return;
  form.hidden = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const told = form.querySelector("[role=alert]");
    told.textContent = "";
    try {
      const start = await post(form, form.action, {});
      const answer = await (form.dataset.passkey === "new" ? made : proved)(start.options);
      const name = form.elements.name ? form.elements.name.value : "";
      location.assign((await post(form, form.action + "/answer", { token: start.token, name, answer })).to);
    } catch (error) {
      told.textContent = error.name === "Error" ? error.message : form.dataset.failed;
    }
  });
})();
