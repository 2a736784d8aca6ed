// The one way a page sends a command: each wish has one Command-Id until it is answered, so that a
// cut line, a restart or a new login never makes two facts of it, and nothing typed is lost.
// Every word stands in the page, in templates (see work/acts.html).
(() => {
  "use strict";
  const LONGEST_PAUSE = 30_000; // ms between two attempts
  const LONGEST_ATTEMPT = 60_000; // ms until an attempt counts as lost
  const THINKING = 500; // ms without typing before a what-if is asked
  const VIETNAM = "+07:00";
  const DRAFT = "draft:";

  const vietnamese = document.documentElement.lang === "vi";
  const words = document.getElementById("act-words")?.content;
  const account = words?.firstElementChild?.dataset.account ?? "";
  let underWay = 0;

  // ---- Words

  /** What the page says for a key, its slots filled; a slot without a value says nothing. */
  function say(key, values = {}) {
    const said = words.querySelector(`[data-say="${key}"]`).cloneNode(true);
    for (const slot of said.querySelectorAll("[data-slot]")) {
      slot.textContent = values[slot.dataset.slot] ?? "";
      slot.closest("[data-part]")?.toggleAttribute("hidden", slot.textContent === "");
    }
    return said;
  }

  const inMyLanguage = (detailVi, detail) => (vietnamese && detailVi) || detail || "";
  const day = (text) => text.slice(0, 10).split("-").reverse().join("/");
  const minute = (text) => `${text.slice(11, 16)} ${day(text)}`;
  const promised = ({ dueAt, precision }) => (precision === "DAY" ? day(dueAt) : minute(dueAt));

  /** The name tag of an account, as the page knows it. */
  function nameOf(officer) {
    const known = officer && words.querySelector(`[data-colleague="${CSS.escape(officer)}"]`);
    return known ? known.textContent : (officer ?? "");
  }

  // ---- Sending

  /** Works on plain http too, where crypto.randomUUID is missing. */
  function newId() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 15) | 64;
    bytes[8] = (bytes[8] & 63) | 128;
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  }

  async function attempt(wish) {
    const headers = { "Content-Type": "application/json", Accept: "application/json" };
    headers["Command-Id"] = wish.id;
    if (wish.version) {
      headers["If-Match"] = `"${wish.version}"`;
    }
    const response = await fetch(wish.address, {
      method: "POST",
      headers,
      body: wish.body,
      signal: AbortSignal.timeout(LONGEST_ATTEMPT),
    });
    const text = await response.text();
    let body = {};
    try {
      body = text === "" ? {} : JSON.parse(text);
    } catch {
      body = {}; // A proxy's own page: its status says enough.
    }
    return { status: response.status, body };
  }

  const isTemporary = (status) => [429, 502, 503, 504].includes(status);

  /**
   * Sends until there is an answer. `tell` is told what is going on: a key of the words, values,
   * and what to do if somebody does not want to wait.
   */
  async function send(wish, tell) {
    underWay++;
    try {
      for (let pause = 1_000; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
        tell("sending", {});
        let answer = null;
        try {
          answer = await attempt(wish);
        } catch {
          answer = null; // No line.
        }
        if (answer?.status === 401) {
          if (!(await loginAgain())) {
            return answer; // Not now: what was typed stays.
          }
          pause = 500;
        } else if (answer === null || isTemporary(answer.status)) {
          await wait(pause, answer === null ? "unreachable" : "busy", tell);
        } else {
          return answer;
        }
      }
    } finally {
      underWay--;
    }
  }

  function wait(pause, key, tell) {
    return new Promise((resolve) => {
      const goOn = () => {
        clearTimeout(timer);
        window.removeEventListener("online", goOn);
        resolve();
      };
      const timer = setTimeout(goOn, pause);
      window.addEventListener("online", goOn);
      tell(key, { seconds: Math.round(pause / 1_000) }, goOn);
    });
  }

  // ---- Dialogs

  /** Answers with the value of the button that closed it; empty for Escape. */
  function ask(dialog) {
    const before = document.activeElement;
    dialog.returnValue = "";
    dialog.showModal();
    return new Promise((resolve) => {
      dialog.addEventListener(
        "close",
        () => {
          before?.focus?.();
          resolve(dialog.returnValue);
        },
        { once: true },
      );
    });
  }

  let login = null;

  /** One dialog for all that wait; the page and all that was typed stay as they are. */
  function loginAgain() {
    login ??= loginAsOneself().finally(() => (login = null));
    return login;
  }

  /** What one colleague typed must not go out under the name of another by accident. */
  async function loginAsOneself() {
    for (;;) {
      if ((await ask(document.getElementById("act-login"))) !== "1") {
        return false;
      }
      const response = await fetch("/api/who").catch(() => null);
      const who = response?.ok ? (await response.json()).account : account;
      if (who === account) {
        return true;
      }
      const dialog = document.getElementById("act-other");
      dialog.querySelector("[data-slot=who]").textContent = nameOf(who);
      if ((await ask(dialog)) === "1") {
        return true;
      }
    }
  }

  async function confirmed(form) {
    const what = document.getElementById(form.dataset.confirm);
    const dialog = document.getElementById("act-confirm");
    dialog.querySelector("[data-confirm-text]").replaceChildren(what.content.cloneNode(true));
    return (await ask(dialog)) === "1";
  }

  document.addEventListener("keydown", (key) => {
    if (key.repeat && key.key === "Enter" && document.querySelector("dialog[open]")) {
      key.preventDefault(); // An Enter that is still held down confirms nothing.
    }
  });

  // ---- From fields to JSON

  const isUsed = (field) =>
    field.name && field.type !== "submit" && field.type !== "button" && !field.matches(":disabled");

  function valueOf(field) {
    const text = field.value.trim();
    if (field.type === "checkbox" || field.type === "radio") {
      return field.dataset.type === "boolean" ? field.checked : field.checked ? text : undefined;
    }
    if (text === "") {
      return undefined;
    }
    switch (field.dataset.type) {
      case "number":
        return Number(text);
      case "boolean":
        return text === "true";
      case "instant":
        return text.length === 16 ? `${text}:00${VIETNAM}` : `${text}${VIETNAM}`;
      case "list":
        return text
          .split("\n")
          .map((line) => line.trim())
          .filter((line) => line !== "");
      default:
        return text;
    }
  }

  function put(into, name, value) {
    const path = name.split(".");
    const last = path.pop();
    const place = path.reduce((object, key) => (object[key] ??= {}), into);
    place[last] = value;
  }

  function collect(fields) {
    const body = {};
    for (const field of fields) {
      const value = valueOf(field);
      if (field.type === "checkbox" && field.dataset.type === "list") {
        const before = field.name.split(".").reduce((object, key) => object?.[key], body) ?? [];
        put(body, field.name, value === undefined ? before : [...before, value]);
      } else if (value !== undefined) {
        put(body, field.name, value);
      }
      const also = field.dataset.also; // The unit that belongs to a chosen colleague.
      if (also && field.selectedOptions?.[0]?.dataset.also) {
        put(body, also, field.selectedOptions[0].dataset.also);
      }
    }
    return body;
  }

  /** Rows of a table become the items of a list; a row without a tick, or with nothing in it, none. */
  function gather(form) {
    const fields = Array.from(form.elements).filter(isUsed);
    const body = collect(fields.filter((field) => !field.closest("[data-item]")));
    for (const row of form.querySelectorAll("[data-item]")) {
      const tick = row.querySelector("[data-tick]");
      const item = collect(fields.filter((field) => row.contains(field)));
      if (tick ? tick.checked : Object.values(item).some((value) => value !== false)) {
        (body[row.dataset.item] ??= []).push(item);
      }
    }
    return body;
  }

  /** A colleague writes a code where the command wants the identifier behind it. */
  async function withIdentifiers(form, body) {
    for (const field of form.querySelectorAll("[data-type=dossier]")) {
      if (isUsed(field) && field.value.trim() !== "") {
        const code = encodeURIComponent(field.value.trim());
        const response = await fetch(`/api/dossiers/${code}/status`).catch(() => null);
        if (!response?.ok) {
          return { field: field.name, unknown: response !== null };
        }
        put(body, field.name, (await response.json()).dossier);
      }
    }
    return null;
  }

  // ---- What a form says

  function regions(form) {
    let state = form.querySelector(".act-state");
    if (!state) {
      state = document.getElementById("act-state").content.cloneNode(true).firstElementChild;
      form.append(state);
    }
    return {
      progress: state.querySelector("[data-progress]"),
      problem: state.querySelector("[data-problem]"),
    };
  }

  function tellIn(form) {
    return (key, values, now) => {
      const said = say(key, values);
      const button = said.querySelector("[data-now]");
      button?.addEventListener("click", () => now());
      regions(form).progress.replaceChildren(said);
    };
  }

  function clear(form) {
    regions(form).progress.replaceChildren();
    regions(form).problem.replaceChildren();
    for (const field of form.querySelectorAll("[aria-invalid=true]")) {
      field.removeAttribute("aria-invalid");
      field.removeAttribute("aria-errormessage");
    }
    form.querySelectorAll(".wrong").forEach((wrong) => wrong.remove());
  }

  function problem(form, key, values = {}) {
    const said = say(key, values);
    regions(form).progress.replaceChildren();
    regions(form).problem.replaceChildren(said);
    return said;
  }

  function fieldNamed(form, name) {
    const fields = Array.from(form.elements).filter(isUsed);
    const last = name.split(".").pop();
    return (
      fields.find((field) => field.name === name) ??
      fields.find((field) => field.name.split(".").pop() === last)
    );
  }

  /** Beside the field, in the words of the page where it has some for this field. */
  function invalid(form, name, rule) {
    const field = fieldNamed(form, name);
    const own = field?.dataset.rule;
    if (!field) {
      problem(form, "invalid", { field: name, rule });
      return;
    }
    const wrong = say(own ? "wrong" : "wrong-by", { rule: own ?? rule });
    wrong.id = `wrong-${newId()}`;
    wrong.classList.add("wrong");
    field.setAttribute("aria-invalid", "true");
    field.setAttribute("aria-describedby", wrong.id);
    field.setAttribute("aria-errormessage", wrong.id);
    field.after(wrong);
    regions(form).progress.replaceChildren();
    field.focus();
  }

  async function changesSince(form, body) {
    const list = document.createElement("ul");
    const dossier = dossierOf(form);
    const status = await fetch(`/api/dossiers/${dossier}/status?minVersion=${body.actual}`)
      .then((response) => (response.ok ? response.json() : null))
      .catch(() => null);
    const told = status?.timeline.filter((entry) => entry.sequence >= body.expected);
    for (const change of told?.length ? told : (body.meanwhile ?? [])) {
      const role = words.querySelector(`[data-role="${change.role}"]`)?.textContent;
      const item = say("change", {
        when: minute(change.at),
        who: nameOf(change.officer) || role,
        what: change.said ? inMyLanguage(change.said.vi, change.said.en) : "",
      });
      list.append(item);
    }
    return list;
  }

  async function stale(form, wish, body) {
    const said = problem(form, "stale");
    said.querySelector("[data-changes]").append(await changesSince(form, body));
    said.querySelector("[data-again]").addEventListener("click", () => location.reload());
    said.querySelector("[data-anyway]").addEventListener("click", () => {
      form.dataset.version = body.actual;
      carryOut(form, { ...wish, id: newId(), version: body.actual });
    });
    said.querySelector("button").focus();
  }

  // ---- Carrying a wish out

  const dossierOf = (form) => (form.dataset.act.match(/\/api\/dossiers\/([^/]+)/) ?? [])[1] ?? "";

  /** The page says where each part of an address comes from: `{opinion}` from a field. */
  function addressOf(form) {
    return form.dataset.act.replace(/\{(\w+)\}/g, (whole, name) => {
      const field = form.querySelector(`[data-path="${name}"]`);
      return encodeURIComponent(field?.value ?? "");
    });
  }

  function freeze(form, frozen) {
    form.setAttribute("aria-busy", String(frozen));
    for (const field of form.elements) {
      if (frozen && !field.disabled && !field.closest(".act-state")) {
        field.disabled = true;
        field.dataset.frozen = "";
      } else if (!frozen && "frozen" in field.dataset) {
        field.disabled = false;
        delete field.dataset.frozen;
      }
    }
  }

  async function submit(form) {
    if (form.getAttribute("aria-busy") === "true") {
      return;
    }
    clear(form);
    if (form.dataset.confirm && !(await confirmed(form))) {
      return;
    }
    const content = gather(form);
    const unknown = await withIdentifiers(form, content);
    if (unknown) {
      if (unknown.unknown) {
        invalid(form, unknown.field, "");
      } else {
        problem(form, "offline");
      }
      return;
    }
    const address = addressOf(form);
    const body = JSON.stringify(content);
    const kept = unanswered(form);
    const sameWish = kept?.body === body && kept?.address === address;
    const id = sameWish ? kept.id : newId();
    await carryOut(form, { id, address, body, version: form.dataset.version });
  }

  async function carryOut(form, wish) {
    const focused = document.activeElement;
    keepWish(form, wish);
    clear(form);
    freeze(form, true);
    let answer;
    try {
      answer = await send(wish, tellIn(form));
    } finally {
      freeze(form, false);
    }
    if (form.contains(focused)) {
      focused.focus();
    }
    const { status, body } = answer;
    if (status < 500 && status !== 401) {
      keepWish(form, null);
    }
    if (status >= 200 && status < 300) {
      await done(form, body);
    } else if (status === 400 && body.field) {
      invalid(form, body.field, body.rule);
    } else if (status === 412) {
      await stale(form, wish, body);
    } else if (status === 401) {
      problem(form, "not-sent");
    } else if (status >= 500) {
      problem(form, "fault", { request: body.request });
    } else {
      const detail = inMyLanguage(body.detailVi, body.detail ?? body.title);
      const instead = vietnamese ? body.insteadVi : body.instead;
      problem(form, "refused", { detail, instead });
    }
  }

  async function done(form, answer) {
    dropDraft(form);
    const told = new CustomEvent("act:done", { bubbles: true, cancelable: true, detail: answer });
    if (!form.dispatchEvent(told)) {
      return;
    }
    tellIn(form)("shown-soon", {});
    const shown = await waitForView(answer);
    const then = form.dataset.then ?? "reload";
    form.dataset.version = answer.version;
    if (then === "stay") {
      form.reset();
      tellIn(form)(shown ? "done" : "done-not-shown", {});
    } else if (then === "reload") {
      location.reload();
    } else {
      location.assign(
        then.replace("{dossier}", answer.dossier).replace("{code}", answer.code ?? answer.dossier),
      );
    }
  }

  /** Whether what was recorded can be read by now. It is recorded in any case. */
  async function waitForView({ dossier, version }) {
    for (let attempts = 0; attempts < 3; attempts++) {
      const address = `/api/dossiers/${dossier}/status?minVersion=${version}`;
      const response = await fetch(address).catch(() => null);
      if (response?.ok) {
        return true;
      }
    }
    return false;
  }

  // ---- What would come of it

  function whatIf(form) {
    const place = form.querySelector("[data-what-if-answer]");
    let timer = 0;
    let latest = 0;
    async function question() {
      const mine = ++latest;
      if (!form.matches(":valid") || form.getAttribute("aria-busy") === "true") {
        place.replaceChildren();
        return;
      }
      const body = { [form.dataset.whatIf]: gather(form) };
      const end = form.querySelector("[data-question=endsAt]");
      if (end?.value) {
        body.endsAt = `${end.value}:00${VIETNAM}`;
      }
      const address = `/api/dossiers/${dossierOf(form)}/what-if`;
      const answer = await attempt({ id: newId(), address, body: JSON.stringify(body) }).catch(
        () => null,
      );
      if (mine === latest) {
        place.replaceChildren(preview(answer));
      }
    }
    form.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(question, THINKING);
    });
    form.addEventListener("reset", () => {
      latest++;
      place.replaceChildren();
    });
  }

  function preview(answer) {
    if (answer === null || answer.status !== 200) {
      return say("what-if-unknown");
    }
    const { refusal, before, now, afterwards } = answer.body;
    if (refusal) {
      return say("what-if-refused", { detail: vietnamese ? refusal.vi : refusal.en });
    }
    const outlook = afterwards ?? now;
    const said = say("what-if", {
      before: before ? promised(before) : "",
      after: outlook.promise ? promised(outlook.promise) : "",
      rounds: outlook.supplementRounds > 0 ? outlook.supplementRounds : "",
    });
    for (const part of said.querySelectorAll("[data-if]")) {
      const [name, value] = part.dataset.if.split("=");
      const facts = {
        turn: now.turn.waitingFor,
        clock: String(now.clockRuns),
        first: String(outlook.keepsFirstPromise ?? ""),
      };
      part.hidden = facts[name] !== value;
    }
    return said;
  }

  // ---- Drafts: in this tab only, until sent or logged out

  const draftKey = (form) => `${DRAFT}${account}:${location.pathname}:${form.dataset.draft}`;
  const read = (key) => JSON.parse(sessionStorage.getItem(key) ?? "null");

  function store(form, change) {
    if (form.dataset.draft) {
      const draft = { ...read(draftKey(form)), ...change };
      sessionStorage.setItem(draftKey(form), JSON.stringify(draft));
    }
  }

  const wishes = new WeakMap();

  /** A wish that nobody has answered goes out again as itself, also after the page was reloaded. */
  function keepWish(form, wish) {
    wishes.set(form, wish);
    store(form, { wish });
  }

  const unanswered = (form) =>
    wishes.get(form) ?? (form.dataset.draft ? read(draftKey(form))?.wish : null);

  function dropDraft(form) {
    if (form.dataset.draft) {
      sessionStorage.removeItem(draftKey(form));
    }
  }

  const isTyped = (field) => isUsed(field) && !["hidden", "password"].includes(field.type);

  function keepDraft(form) {
    const fields = Array.from(form.elements)
      .filter(isTyped)
      .map(({ name, value, checked, type }) => ({ name, value, checked, type }));
    store(form, { fields });
  }

  /** Also after fields were added: the event `act:fields`. */
  function restoreDraft(form) {
    const kept = form.dataset.draft ? [...(read(draftKey(form))?.fields ?? [])] : [];
    const ticks = ["checkbox", "radio"];
    for (const field of Array.from(form.elements).filter(isTyped)) {
      const tick = ticks.includes(field.type);
      const at = kept.findIndex(
        (one) => one.name === field.name && (!tick || one.value === field.value),
      );
      if (at >= 0) {
        const [one] = kept.splice(at, 1);
        if (tick) {
          field.checked = one.checked;
        } else {
          field.value = one.value;
        }
      }
    }
    showWhatApplies(form);
  }

  /** Fields that only make sense with a certain choice: `data-when="field=OWNER|SUBMITTER"`. */
  function showWhatApplies(form) {
    for (const part of form.querySelectorAll("[data-when]")) {
      const [name, choices] = part.dataset.when.split("=");
      const applies = choices.split("|").includes(form.elements[name]?.value);
      part.hidden = !applies;
      part.querySelectorAll("input, select, textarea").forEach((field) => {
        field.disabled = !applies;
      });
    }
  }

  function enhance(form) {
    form.noValidate = false;
    regions(form);
    restoreDraft(form);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      submit(form);
    });
    form.addEventListener("input", () => {
      showWhatApplies(form);
      keepDraft(form);
    });
    form.addEventListener("act:fields", () => restoreDraft(form));
    form.addEventListener("reset", () => {
      dropDraft(form);
      setTimeout(() => showWhatApplies(form));
    });
    if (form.dataset.whatIf) {
      whatIf(form);
    }
  }

  document.querySelectorAll("form[data-act]").forEach(enhance);

  document.querySelector("form[action='/logout']")?.addEventListener("submit", () => {
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith(DRAFT))
      .forEach((key) => sessionStorage.removeItem(key));
  });

  window.addEventListener("beforeunload", (leaving) => {
    if (underWay > 0) {
      leaving.preventDefault();
    }
  });

  // What other scripts of a page need of all this.
  window.acts = { send, newId, say, inMyLanguage, waitForView, enhance, day, minute, nameOf };
})();
