"use strict";

// The reference is a component of its own; this signs in for it and lists what came in.

const POLL = 1000; // milliseconds
const byId = (id) => document.getElementById(id);
let reference = null;
let seen = "";

function settings(authentication) {
  return {
    url: "_sandbox/openapi.json",
    servers: [{ url: location.origin + document.body.dataset.prefix }],
    authentication,
    agent: { disabled: true },
    mcp: { disabled: true },
    telemetry: false,
    withDefaultFonts: false,
    hideClientButton: true,
    showDeveloperTools: "never",
    documentDownloadType: "none",
    hiddenClients: true,
    persistAuth: false,
  };
}

async function told(address, options) {
  const answer = await fetch(address, { cache: "no-store", ...options });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.json();
}

async function signIn() {
  try {
    const authentication = await told("_sandbox/sign-in", { method: "POST" });
    reference.updateConfiguration(settings(authentication));
    byId("state").textContent = "Signed in";
    byId("sign-in").textContent = "Sign in again";
  } catch (error) {
    byId("state").textContent = `No sign-in: ${error.message}`;
  }
}

function row(call) {
  const item = document.createElement("li");
  const parts = [["status", call.status || "–"], ["method", call.method], ["path", call.path]];
  const said = [...call.faults, ...call.notes].map((text) => ["said", text]);
  for (const [name, text] of [...parts, ...said]) {
    const part = document.createElement("span");
    part.className = name;
    part.textContent = text;
    item.append(part);
  }
  item.classList.toggle("failed", call.status === 0 || call.status >= 400);
  return item;
}

async function look() {
  try {
    const log = await told("_sandbox/log");
    const now = JSON.stringify(log);
    if (now !== seen) {
      seen = now;
      byId("count").textContent = log.count;
      byId("empty").hidden = log.count > 0;
      byId("calls").replaceChildren(...log.calls.map(row));
    }
  } catch {
    byId("state").textContent = "The sandbox has ended";
  }
  setTimeout(look, POLL);
}

function toggle() {
  const log = byId("log");
  log.hidden = !log.hidden;
  byId("log-toggle").setAttribute("aria-expanded", String(!log.hidden));
}

byId("log-toggle").addEventListener("click", toggle);
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !byId("log").hidden) toggle();
});

told("_sandbox/about").then((about) => {
  document.title = `Sandbox of ${about.title}`;
  byId("title").textContent = about.title;
  document.body.dataset.prefix = about.prefix;
  reference = Scalar.createApiReference("#reference", settings(undefined));
  byId("sign-in").addEventListener("click", signIn);
  byId("sign-in").disabled = false;
  look();
});
