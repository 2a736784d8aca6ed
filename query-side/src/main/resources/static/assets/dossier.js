// A dossier for those who work on it: asks what may be done now, shows those acts, and reads what is
// personal only when somebody asks for it. Every word stands in the page.
(() => {
  "use strict";
  const SHOWN_WITHIN = 4_000; // ms for a recorded act to appear before the page is loaded again

  const dossier = document.querySelector("main").dataset.dossier;
  const address = `/api/dossiers/${dossier}`;
  const words = document.getElementById("dossier-words").content;
  const recorded = document.getElementById("recorded");
  const forms = Array.from(document.querySelectorAll("form[data-act]"));
  const shown = () => Number(document.getElementById("shown").dataset.version);
  let version = shown();
  let asking = 0;

  const $ = (id) => document.getElementById(id);

  function say(key, values = {}) {
    const said = words.querySelector(`[data-say="${key}"]`).cloneNode(true);
    for (const slot of said.querySelectorAll("[data-slot]")) {
      slot.textContent = values[slot.dataset.slot] ?? "";
      slot.closest("[data-part]")?.toggleAttribute("hidden", slot.textContent === "");
    }
    return said;
  }

  async function get(path) {
    const response = await fetch(path, { headers: { Accept: "application/json" } });
    if (!response.ok) {
      throw new Error(String(response.status));
    }
    return response.json();
  }

  // ---- What may be done now

  /** The version an act has seen is the one that is shown, or that of an own act before. */
  function follow(newest) {
    version = Math.max(version, newest);
    for (const form of forms) {
      form.dataset.version = version;
    }
  }

  async function askActs() {
    const mine = ++asking;
    try {
      const answer = await get(`${address}/acts`);
      if (mine === asking) {
        show(answer);
        $("acts-broken").hidden = true;
      }
    } catch {
      $("acts-broken").hidden = false;
    }
    $("acts-loading").hidden = true;
  }

  function show({ acts, open, steps }) {
    const known = new Map(acts.map((act) => [act.act, act]));
    const refused = [];
    for (const place of document.querySelectorAll("[data-act-name]")) {
      const act = known.get(place.dataset.actName);
      const title = place.querySelector("[data-title]").dataset.title;
      place.hidden = !act?.allowed;
      if (act?.refusal) {
        const why = window.acts.inMyLanguage(act.refusal.detailVi, act.refusal.detail);
        refused.push(say("not-now", { title, why }));
      }
      if (act?.allowed) {
        offer(place, act, open, steps);
      }
    }
    for (const group of document.querySelectorAll("[data-act-group]")) {
      group.hidden = group.querySelector("li:not([hidden])") === null;
    }
    $("acts-none").hidden = document.querySelector("[data-act-group]:not([hidden])") !== null;
    $("not-now").hidden = refused.length === 0;
    $("not-now").querySelector("ul").replaceChildren(...refused);
  }

  function offer(place, act, open, steps) {
    const form = place.querySelector("form");
    const condition = place.querySelector("[data-condition]");
    if (condition) {
      condition.hidden = !act.condition;
      condition.textContent = act.condition
        ? window.acts.inMyLanguage(act.condition.detailVi, act.condition.detail)
        : "";
    }
    for (const backing of place.querySelectorAll("[data-backing]")) {
      backing.hidden = !act.condition || backing.childElementCount === 0;
      backing.querySelectorAll("input, select").forEach((field) => {
        field.disabled = !act.condition;
      });
    }
    if (form.getAttribute("aria-busy") === "true" || place.querySelector("details[open]")) {
      return; // Nothing moves under the hands of somebody who is at it.
    }
    fill(place, act, open, steps);
    form.dispatchEvent(new CustomEvent("act:fields"));
  }

  function fill(place, act, open, steps) {
    const awaited = act.act.startsWith("linked") ? open.linkedTasks : open.opinions;
    const part = place.querySelector("[data-path]");
    part?.replaceChildren(
      ...awaited
        .filter((one) => (act.numbers ?? []).includes(one.number))
        .map((one) => new Option(`${one.agency} (${window.acts.minute(one.dueAt)})`, one.number)),
    );
    for (const field of place.querySelectorAll("[data-fill=open-step]")) {
      field.value = open.step?.name ?? "";
      place.querySelector("[data-open-step]").textContent = open.step?.name ?? "";
    }
    const step = place.querySelector("[data-fill=step]");
    if (step) {
      const done = Array.from(document.querySelectorAll("[data-done-step]"), (one) => one.dataset.doneStep);
      const next = steps.filter((name) => !done.includes(name));
      step.list.replaceChildren(...steps.map((name) => new Option(name, name)));
      step.value = next[0] ?? "";
      step.defaultValue = step.value;
    }
    place.querySelectorAll("[data-fill^=papers]").forEach((papers) => list(papers, open.papers));
  }

  function list(place, papers) {
    const template = place.querySelector("template");
    place.querySelectorAll(":scope > :not(template, legend, [data-empty])").forEach((old) => old.remove());
    place.querySelector("[data-empty]").hidden = papers.length > 0;
    for (const paper of papers) {
      const line = template.content.cloneNode(true);
      line.querySelector("[type=checkbox]").value = paper.name;
      line.querySelector("[lang]").textContent = paper.condition
        ? `${paper.name} (${paper.condition})`
        : paper.name;
      place.append(line);
    }
  }

  // ---- After an act, and when others act

  async function done(event) {
    event.preventDefault();
    const form = event.target;
    const answer = event.detail;
    follow(answer.version);
    form.reset();
    form.closest("details")?.removeAttribute("open");
    form.querySelector("[data-progress]").replaceChildren();
    recorded.hidden = false;
    recorded.querySelector("[data-act]").textContent = form.dataset.title;
    recorded.focus();
    await window.acts.waitForView(answer);
    await askActs();
    askForms();
    setTimeout(() => {
      if (shown() < answer.version) {
        location.reload(); // The live stream is away.
      }
    }, SHOWN_WITHIN);
  }

  document.addEventListener("act:done", done);

  document.body.addEventListener("htmx:sseMessage", (message) => {
    if (message.detail.type === "standing" && shown() > version) {
      follow(shown());
      askActs();
      askForms();
    }
  });

  $("acts-broken").querySelector("button").addEventListener("click", askActs);

  for (const details of document.querySelectorAll("details[name=act]")) {
    details.addEventListener("toggle", () => {
      if (details.open) {
        details.querySelector("input:not([type=hidden], :disabled), select:not(:disabled), textarea")?.focus();
      }
    });
    details.addEventListener("keydown", (key) => {
      if (key.key === "Escape" && details.open && !document.querySelector("dialog[open]")) {
        details.open = false;
        details.querySelector("summary").focus();
      }
    });
  }

  // ---- What was issued, who it is about, what was noted

  async function askForms() {
    const place = $("forms");
    const issued = await get(`${address}/forms`).catch(() => []);
    place.querySelector("[data-empty]").hidden = issued.length > 0;
    place.querySelector("ul").replaceChildren(
      ...issued
        .filter(({ link }) => link)
        .map(({ form, issuedAt, link }) => {
          const title = `${form.number} · ${form.title} (${window.acts.day(issuedAt)})`;
          const said = say("form", { title });
          said.querySelector("[data-pdf]").href = link.replace(/\?|$/, ".pdf$&");
          said.querySelector("[data-print]").href = link.replace(/\?|$/, ".html$&");
          return said;
        }),
    );
  }

  function onRequest(id, look) {
    const place = $(id);
    place.querySelector("form").addEventListener("submit", async (event) => {
      event.preventDefault();
      const found = place.querySelector("[data-found]");
      try {
        const said = await look(event.target);
        found.replaceChildren(...(said.length ? said : [say("nothing")]));
      } catch {
        found.replaceChildren(say("failed"));
      }
    });
  }

  const reason = (form) => new URLSearchParams(new FormData(form));

  onRequest("people", async (form) => {
    const people = await get(`${address}/people?${reason(form)}`);
    return ["submitter", "owner"]
      .filter((as) => people[as])
      .map((as) => say("person", { ...people[as], as: say(as).textContent }));
  });

  onRequest("notes", async (form) => {
    const { notes } = await get(`${address}/notes?${reason(form)}`);
    return notes.map(({ at, officer, text }) => {
      const who = window.acts.nameOf(officer);
      return say("note", {
        when: window.acts.minute(at),
        who,
        words: text ?? say("erased").textContent,
      });
    });
  });

  window.addEventListener("DOMContentLoaded", () => {
    askActs();
    askForms();
  });
})();
