// The counter: one form that never leaves the page, and the queue beside it. Sending, drafts, lost
// lines and ended sessions are the business of acts.js. Every word stands in the page.
(() => {
  "use strict";
  const TYPING = 120; // ms without a key before a procedure is looked for
  const SHOWN = 10; // procedures in the list
  const RECOUNT = 60_000; // ms after which a promised date is asked for again
  const LONGEST_PAPER = 500; // characters that a receipt prints of a paper's name
  const COUNTER = "counter:mine";

  const form = document.getElementById("receive");
  const words = document.getElementById("counter-words").content;
  const byId = (id) => document.getElementById(id);
  const [find, found, procedure, cases, atOnce, copies, go, promise, done] = [
    "find", "found", "procedure", "case", "at-once", "copies", "go", "promise", "done",
  ].map(byId);
  const { acts } = window;

  function say(key, values = {}) {
    const said = words.querySelector(`[data-say="${key}"]`).cloneNode(true);
    for (const slot of said.querySelectorAll("[data-slot]")) {
      slot.textContent = values[slot.dataset.slot] ?? "";
      slot.closest("[data-part]")?.toggleAttribute("hidden", slot.textContent === "");
    }
    return said;
  }

  const post = (address, body, tell) =>
    acts.send({ id: acts.newId(), address, body: JSON.stringify(body) }, tell);
  const isBusy = () => form.getAttribute("aria-busy") === "true";
  const changed = (where) => where.dispatchEvent(new Event("input", { bubbles: true }));

  // ---- The procedure: a combobox as in the ARIA practices, the first line always highlighted

  let options = [];
  let active = 0;
  let typing = 0;
  let search = null;
  let takeFirst = false;

  const foundSays = (what) =>
    form.querySelector("[data-found]").replaceChildren(...(what ? [what] : []));

  function close() {
    clearTimeout(typing);
    search?.abort();
    options = [];
    takeFirst = false;
    found.hidden = true;
    found.replaceChildren();
    find.setAttribute("aria-expanded", "false");
    find.removeAttribute("aria-activedescendant");
  }

  function highlight(index) {
    active = (index + options.length) % options.length;
    Array.from(found.children).forEach((one, at) =>
      one.setAttribute("aria-selected", String(at === active)),
    );
    const line = found.children[active];
    find.setAttribute("aria-activedescendant", line.id);
    line.scrollIntoView({ block: "nearest" });
  }

  const limitOf = (one) => one.committedLimit ?? one.legalLimit;

  function offer(versions) {
    options = versions.slice(0, SHOWN).map(({ code, terms }) => ({
      code,
      name: terms.name,
      field: terms.field,
      atOnce:
        limitOf(terms.cases[0])?.unit === "SAME_DAY" && terms.field === form.dataset.usuallyAtOnce,
    }));
    found.replaceChildren(
      ...options.map((option, index) => {
        const line = document.createElement("li");
        line.id = `found-${index}`;
        line.setAttribute("role", "option");
        line.lang = "vi";
        const note = document.createElement("small");
        note.textContent = `${option.code} · ${option.field}`;
        line.append(option.name, note);
        return line;
      }),
    );
    found.hidden = options.length === 0;
    find.setAttribute("aria-expanded", String(options.length > 0));
    foundSays(options.length === 0 ? say("found-none") : say("found", { count: versions.length }));
    if (options.length > 0) {
      highlight(0);
      if (takeFirst) {
        take(options[0]);
      }
    }
  }

  async function look() {
    search?.abort();
    search = new AbortController();
    const { signal } = search;
    foundSays(say("searching"));
    try {
      const address = `/api/procedures?text=${encodeURIComponent(find.value)}`;
      const response = await fetch(address, { signal, headers: { Accept: "application/json" } });
      if (response.ok) {
        const versions = await response.json();
        if (!signal.aborted) {
          offer(versions);
        }
      } else {
        foundSays(say(response.status === 401 ? "found-login" : "found-lost"));
      }
    } catch {
      if (!signal.aborted) {
        foundSays(say("found-lost"));
      }
    }
  }

  find.addEventListener("input", (event) => {
    event.stopPropagation(); // What is looked for is no part of the receipt.
    forget();
    close();
    foundSays(null);
    if (find.value.trim() !== "") {
      typing = setTimeout(look, TYPING);
    }
  });

  find.addEventListener("keydown", (key) => {
    if (key.key === "ArrowDown" || key.key === "ArrowUp") {
      key.preventDefault();
      if (options.length > 0) {
        highlight(active + (key.key === "ArrowDown" ? 1 : -1));
      } else if (find.value.trim() !== "" && wanted === null) {
        look();
      }
    } else if (key.key === "Enter") {
      key.preventDefault();
      if (options.length > 0) {
        take(options[active]);
      } else {
        takeFirst = find.value.trim() !== "" && wanted === null;
      }
    } else if (key.key === "Escape") {
      close();
      foundSays(null);
    }
  });

  find.addEventListener("blur", () => {
    if (!takeFirst) {
      close();
    }
  });

  found.addEventListener("mousedown", (press) => {
    press.preventDefault(); // The focus stays in the field.
    const line = press.target.closest("[role=option]");
    if (line) {
      take(options[Array.from(found.children).indexOf(line)]);
    }
  });

  // ---- What is wanted, and what would be promised

  let wanted = null;
  let offered = null;
  let allowed = false;
  let eager = false;
  let asked = 0;
  let mode = "receive";

  function take(option, fromDraft = false) {
    close();
    foundSays(null);
    wanted = option;
    offered = null;
    find.value = option.name;
    procedure.value = option.code;
    atOnce.checked = option.atOnce;
    form.querySelector("[data-rows]").replaceChildren();
    cases.replaceChildren();
    showForm(true);
    done.classList.remove("shown");
    settleOrReceive(option.atOnce);
    if (!fromDraft) {
      changed(procedure);
      (mode === "settle" ? copies : byId("submitter-number")).focus();
      if (mode === "settle") {
        copies.select();
      }
    }
    count({ restore: fromDraft });
  }

  /** Nothing is chosen any more; what was typed about people stays. */
  function forget() {
    wanted = null;
    asked++;
    procedure.value = "";
    showForm(false);
    allow(false);
    changed(procedure);
  }

  function showForm(shown) {
    byId("details").hidden = !shown;
    byId("bar").hidden = !shown;
    form.querySelector(".shortcuts")?.toggleAttribute("hidden", shown);
  }

  function allow(yes) {
    allowed = yes;
    if (!isBusy()) {
      go.disabled = !yes;
    }
  }

  /** Much may be done the same day; only some of it is done while the citizen waits. */
  function settleOrReceive(mayBeAtOnce) {
    form.querySelector("[data-may-be-at-once]").hidden = !mayBeAtOnce;
    mode = mayBeAtOnce && atOnce.checked ? "settle" : "receive";
    form.dataset.act = mode === "settle" ? form.dataset.settlements : form.dataset.receipts;
    for (const part of form.querySelectorAll("[data-mode]")) {
      part.hidden = part.dataset.mode !== mode;
      if (part.matches("fieldset")) {
        part.disabled = part.hidden;
      }
    }
    listPapers();
    people();
  }

  atOnce.addEventListener("change", () => {
    settleOrReceive(true);
    count({});
  });

  async function count({ quietly = false, restore = false }) {
    const mine = ++asked;
    if (!quietly) {
      allow(false);
      promise.replaceChildren(say("counting"));
    }
    const body = { agency: form.elements.agency.value, unit: form.elements.unit.value };
    body.procedure = wanted.code;
    if (cases.value !== "") {
      body.procedureCase = cases.value;
    }
    const answer = await post("/api/receipts/preview", body, (key, values, now) => {
      if (mine === asked && key !== "sending") {
        const said = acts.say(key, values);
        said.querySelector("[data-now]")?.addEventListener("click", () => now());
        promise.replaceChildren(said);
        allow(false);
      }
    });
    if (mine === asked) {
      show(answer, restore);
    }
  }

  function show({ status, body }, restore) {
    if (status !== 200) {
      refuse(acts.inMyLanguage(body.detailVi, body.detail ?? body.title ?? body.rule), "");
      return;
    }
    const { refusal, offered: terms, promised } = body;
    if (terms && offered === null) {
      offered = terms;
      wanted.name = terms.name;
      find.value = terms.name;
      settleOrReceive(promised?.settledAtOnce ?? wanted.atOnce);
      if (mode === "receive" && document.activeElement === copies) {
        byId("submitter-number").focus();
      }
      listCases(promised?.procedureCase);
      consent();
      if (restore) {
        form.dispatchEvent(new Event("act:fields"));
        people();
        if (cases.value !== (promised?.procedureCase ?? "")) {
          count({});
          return;
        }
      }
    }
    if (refusal) {
      refuse(
        acts.inMyLanguage(refusal.detailVi, refusal.detail),
        acts.inMyLanguage(refusal.insteadVi, refusal.instead),
      );
      return;
    }
    if (promised) {
      settleOrReceive(promised.settledAtOnce);
    }
    promise.replaceChildren(sentence(promised));
    allow(Boolean(promised));
    if (allowed && eager && mode === "settle") {
      form.requestSubmit();
    }
    eager = false;
  }

  function refuse(detail, instead) {
    eager = false;
    promise.replaceChildren(say("no", { detail, instead }));
    allow(false);
  }

  function sentence(promised) {
    if (!promised) {
      return say("choose");
    }
    if (mode === "settle") {
      return say("at-once");
    }
    if (byId("late-at")?.value) {
      return say("late");
    }
    const { due, explanation } = promised;
    return due
      ? say("promised", {
          date: onDay(due),
          why: acts.inMyLanguage(explanation?.vi, explanation?.en),
        })
      : say("unpromised");
  }

  const onDay = ({ dueAt, precision }) =>
    precision === "DAY" ? acts.day(dueAt) : acts.minute(dueAt);

  setInterval(() => {
    if (wanted !== null && allowed && !isBusy() && !document.hidden) {
      count({ quietly: true });
    }
  }, RECOUNT);

  copies.addEventListener("keydown", (key) => {
    if (key.key === "Enter" && go.disabled && wanted !== null) {
      key.preventDefault();
      eager = true; // The date is on its way.
    }
  });

  function listCases(chosen) {
    const all = offered.cases;
    const blank = chosen ? [] : [new Option("", "")];
    cases.replaceChildren(...blank, ...all.map((one) => new Option(one.name, one.key)));
    cases.value = chosen ?? "";
    form.querySelector("[data-cases]").hidden = all.length < 2;
    if (!chosen && document.activeElement === byId("submitter-number")) {
      cases.focus();
    }
  }

  cases.addEventListener("change", () => {
    cases.querySelector("option[value='']")?.remove();
    count({});
  });

  function listPapers() {
    const rows = form.querySelector("[data-rows]");
    form.querySelector("#papers [data-none]").hidden = offered?.papers.length !== 0;
    if (mode === "settle" || offered === null) {
      rows.replaceChildren();
    } else if (rows.childElementCount === 0) {
      rows.replaceChildren(...offered.papers.map(paper));
    }
  }

  function paper({ name, condition }) {
    const row = form.querySelector("#papers template").content.cloneNode(true).firstElementChild;
    const tick = row.querySelector("[data-tick]");
    tick.value = name.slice(0, LONGEST_PAPER);
    tick.checked = !condition;
    tick.defaultChecked = tick.checked;
    row.querySelector("[data-paper]").textContent = name;
    row.querySelector("[data-condition]").textContent = condition ?? "";
    if (name.normalize("NFC").toLowerCase().startsWith(say("copy").textContent)) {
      row.querySelector("select").value = "COPY";
    }
    return row;
  }

  function consent() {
    const part = form.querySelector("[data-consent]");
    const tick = part.querySelector("input");
    part.hidden = offered.sensitive;
    tick.disabled = offered.sensitive;
    tick.checked &&= !offered.sensitive;
  }

  // ---- People

  const other = byId("other-owner");
  const inputsOf = (part) => Array.from(part.querySelectorAll("input"));

  function people() {
    const owner = byId("owner");
    owner.hidden = mode === "settle" || !other.checked;
    owner.disabled = owner.hidden;
    const somebody = inputsOf(form.querySelector("[data-person=submitter]"));
    byId("submitter-name").required =
      mode === "receive" || somebody.some((field) => field.value.trim() !== "");
  }

  other.addEventListener("change", () => {
    people();
    if (other.checked) {
      byId("owner-number").focus();
    }
  });
  form.addEventListener("input", people);

  for (const part of form.querySelectorAll("[data-person]")) {
    const known = part.querySelector("[data-known]");
    const field = (name) => part.querySelector(`[name="${part.dataset.person}.${name}"]`);
    let searches = 0;
    let latest = "";

    /** Every look leaves a trace, so the same number is looked for once. */
    async function lookFor(input, andThen = () => {}) {
      const value = input.value.trim();
      if (input.dataset.find === "identityNumber" && /^0[0-9]{9}$/.test(value)) {
        const phone = field("phone"); // Whoever is asked for a number may say that one.
        phone.value = value;
        input.value = "";
        changed(part);
        await lookFor(phone, andThen);
        return;
      }
      if (value === "" || !input.reportValidity()) {
        return;
      }
      const question = `${input.dataset.find} ${value}`;
      if (question === latest) {
        andThen();
        return;
      }
      latest = question;
      const mine = ++searches;
      const answer = await post(
        "/api/people/search",
        { [input.dataset.find]: value },
        (key, values) => {
          if (mine === searches) {
            known.replaceChildren(key === "sending" ? say("searching") : acts.say(key, values));
          }
        },
      );
      if (mine === searches) {
        tell(answer.status === 200 ? answer.body.people : [], answer.status);
        andThen();
      }
    }

    function tell(all, status) {
      if (status !== 200) {
        known.replaceChildren();
      } else if (all.length === 0) {
        known.replaceChildren(say("stranger"));
      } else if (all.length === 1) {
        fill(all[0], false);
      } else {
        const said = say("several");
        said.querySelector("ul").append(
          ...all.map((person) => {
            const { name, identityNumber, address } = person;
            const one = say("one", { name, number: identityNumber, address });
            one.querySelector("button").addEventListener("click", () => {
              fill(person, true);
              field("name").focus();
            });
            return one;
          }),
        );
        known.replaceChildren(said);
      }
    }

    function fill(person, all) {
      const filled = [];
      for (const name of ["name", "identityNumber", "phone", "address", "email"]) {
        const input = field(name);
        if (person[name] && (all || input.value.trim() === "")) {
          input.value = person[name];
          filled.push(input);
        }
      }
      const said = say("known", { when: acts.day(person.lastSeen) });
      said.querySelector("[data-undo]").addEventListener("click", () => {
        filled.forEach((input) => (input.value = ""));
        known.replaceChildren();
        field("name").focus();
        changed(part);
      });
      known.replaceChildren(said);
      changed(part);
    }

    for (const input of part.querySelectorAll("[data-find]")) {
      const whole = input.dataset.find === "phone" ? /^0[0-9]{9}$/ : /^[0-9]{12}$/;
      input.addEventListener("input", () => {
        if (whole.test(input.value.trim())) {
          lookFor(input);
        }
      });
      input.addEventListener("change", () => {
        if (input.validity.valid || input.dataset.find === "identityNumber") {
          lookFor(input);
        }
      });
      input.addEventListener("keydown", (key) => {
        if (key.key === "Enter") {
          key.preventDefault(); // A number is asked about; nothing is received by it.
          lookFor(input, () => (field("name").value && !go.disabled ? go : field("name")).focus());
        }
      });
    }
    form.addEventListener("reset", () => {
      searches++;
      latest = "";
      known.replaceChildren();
    });
  }

  // ---- Late entry

  const late = Array.from(form.querySelectorAll("[data-late]"));
  for (const one of late) {
    one.addEventListener("input", () => {
      const isLate = late.some((field) => field.value.trim() !== "");
      late.forEach((field) => (field.required = isLate));
      if (one.id === "late-at" && wanted !== null) {
        count({});
      }
    });
  }

  // ---- Done

  /** What is not complete is filed, not received: the citizen leaves with form 02 or 03. */
  function fileOnly(yes) {
    form.elements.channel.disabled = !yes;
    for (const one of form.querySelectorAll("[name^='ticket.'], [name='showWhenReady'], [data-late]")) {
      one.disabled = yes;
    }
    if (yes) {
      form.dataset.act = form.dataset.filings;
      form.dataset.then = "/dossiers/{dossier}";
    } else if (form.dataset.act === form.dataset.filings) {
      form.dataset.act = form.dataset.receipts;
    }
  }

  go.addEventListener("click", () => fileOnly(false));
  byId("file").addEventListener("click", () => {
    if (form.reportValidity() && !isBusy()) {
      fileOnly(true);
      form.requestSubmit();
    }
  });

  form.addEventListener("act:done", (event) => {
    if (form.dataset.act === form.dataset.filings) {
      return; // On to its own page, where forms 02 and 03 are.
    }
    event.preventDefault();
    const { code, dossier, version } = event.detail;
    const settled = mode === "settle";
    const said = settled ? say("settled", { copies: copies.value, code }) : say("received", { code });
    const link = said.querySelector("[data-link]");
    if (link) {
      link.href = `/dossiers/${code}`;
    }
    done.querySelector("[data-done]").replaceChildren(said);
    clear();
    done.classList.add("shown");
    const after = done.querySelector("[data-after]");
    if (settled) {
      after.replaceChildren();
      find.focus();
    } else {
      form.hidden = true;
      after.replaceChildren(handOver(code));
      after.querySelector("[data-print]").focus();
      tellDate(dossier, version, after.querySelector("[data-due]"));
    }
  });

  function handOver(code) {
    const said = say("after");
    said.querySelector("[data-print]").href = `/api/dossiers/${code}/receipt.html`;
    said.querySelector("[data-pdf]").href = `/api/dossiers/${code}/receipt.pdf`;
    said.querySelector("[data-open]").href = `/dossiers/${code}`;
    said.querySelector("[data-next]").addEventListener("click", next);
    return said;
  }

  /** The date that was recorded; not the one that was foretold. */
  async function tellDate(dossier, version, place) {
    if (await acts.waitForView({ dossier, version })) {
      const response = await fetch(`/api/dossiers/${dossier}/status`).catch(() => null);
      const due = response?.ok ? (await response.json()).promise : null;
      place.replaceChildren(due ? onDay(due) : say("unpromised").textContent);
    }
  }

  function next() {
    done.classList.remove("shown");
    done.querySelector("[data-done]").replaceChildren();
    done.querySelector("[data-after]").replaceChildren();
    form.hidden = false;
    find.focus();
  }

  function clear() {
    form.reset();
    eager = false;
    close();
    foundSays(null);
    form.querySelectorAll(".wrong").forEach((one) => one.remove());
    form.querySelectorAll("[aria-invalid]").forEach((one) => one.removeAttribute("aria-invalid"));
    form.querySelectorAll(".act-state > *").forEach((one) => one.replaceChildren());
    form.querySelector("[data-rows]").replaceChildren();
    cases.replaceChildren();
    promise.replaceChildren();
    offered = null;
    late.forEach((field) => (field.required = false));
    byId("late")?.removeAttribute("open");
    leftOut = "";
    forget();
    people();
    bindTicket();
    sessionStorage.removeItem(draftLeftOver());
  }

  /** Clearing is no typing: it leaves no draft. */
  const draftLeftOver = () =>
    Object.keys(sessionStorage).find(
      (key) => key.startsWith("draft:") && key.endsWith(`:${form.dataset.draft}`),
    ) ?? "";

  byId("clear").addEventListener("click", () => {
    clear();
    find.focus();
  });

  // ---- The queue

  const line = byId("line");
  const chooser = byId("my-counter");
  let leftOut = "";

  const seat = () =>
    chooser?.value ? line.querySelector(`[data-seat="${CSS.escape(chooser.value)}"]`) : null;

  /** The ticket of whoever sits here; one that a receipt has begun with stays with it. */
  function bindTicket() {
    const number = form.elements["ticket.number"];
    const takenAt = form.elements["ticket.takenAt"];
    if (wanted === null || number.value === "") {
      const { ticket = "", takenAt: since = "" } = seat()?.dataset ?? {};
      const isBound = ticket !== "" && ticket !== leftOut;
      number.value = isBound ? ticket : "";
      takenAt.value = isBound ? since : "";
    }
    const shown = byId("ticket");
    shown.hidden = number.value === "";
    shown.querySelector("[data-ticket]").textContent = number.value;
    shown.querySelector("[data-since]").textContent = takenAt.value.slice(11, 16);
  }

  byId("ticket").querySelector("[data-no-ticket]").addEventListener("click", () => {
    leftOut = form.elements["ticket.number"].value;
    form.elements["ticket.number"].value = "";
    form.elements["ticket.takenAt"].value = "";
    bindTicket();
    changed(procedure);
    byId("submitter-number").focus();
  });

  function showSeat() {
    const mine = byId("mine");
    const { ticket = "", calledAt = "" } = seat()?.dataset ?? {};
    mine.hidden = chooser.value === "";
    document.querySelectorAll("[data-counter]").forEach((one) => (one.value = chooser.value));
    mine.querySelectorAll("[data-path=ticket]").forEach((one) => (one.value = ticket));
    mine.querySelector("[data-with]").hidden = ticket === "";
    const now = mine.querySelector("[data-now]");
    if (now.textContent !== ticket || ticket === "") {
      now.replaceChildren(ticket === "" ? say("nobody") : ticket);
    }
    mine
      .querySelector("[data-called]")
      .replaceChildren(...(calledAt === "" ? [] : [say("called-at", { at: calledAt })]));
    for (const one of line.querySelectorAll("[data-seat]")) {
      one.toggleAttribute("data-is-mine", one.dataset.seat === chooser.value);
    }
    bindTicket();
  }

  function follow() {
    chooser.value = sessionStorage.getItem(COUNTER) ?? "";
    if (chooser.selectedIndex < 0) {
      chooser.value = "";
    }
    chooser.addEventListener("change", () => {
      sessionStorage.setItem(COUNTER, chooser.value);
      showSeat();
    });

    let focused = null;
    line.addEventListener("focusin", (event) => (focused = event.target.dataset.return));
    line.addEventListener("focusout", (event) => {
      if (event.relatedTarget) {
        focused = null;
      }
    });
    new MutationObserver(() => {
      if (focused && document.activeElement === document.body) {
        (line.querySelector(`[data-return="${focused}"]`) ?? chooser).focus();
      }
      showSeat();
    }).observe(line, { childList: true });

    line.addEventListener("click", (click) => {
      const back = click.target.closest("[data-return]");
      if (back) {
        const putBack = byId("put-back");
        putBack.querySelector("[data-path]").value = back.dataset.return;
        putBack.requestSubmit();
      }
    });

    const give = byId("give");
    for (const letter of give.querySelectorAll("[data-letter]")) {
      letter.addEventListener("click", () => {
        give.elements.letter.value = letter.dataset.letter;
        give.requestSubmit();
      });
    }

    for (const sender of document.querySelectorAll("form[data-queue]")) {
      sender.addEventListener("act:done", (event) => {
        event.preventDefault();
        sender.querySelectorAll(".act-state > *").forEach((one) => one.replaceChildren());
        if (sender === give) {
          const { ticket, waitingBefore } = event.detail;
          document
            .querySelector("[data-given]")
            .replaceChildren(say("given", { ticket, before: String(waitingBefore) }));
          give.reset();
        }
      });
    }
    showSeat();
  }

  if (chooser) {
    follow();
  }

  // ---- Keys that work everywhere

  document.addEventListener("keydown", (key) => {
    if (document.querySelector("dialog[open]") || key.repeat) {
      return;
    }
    const digit = key.altKey && !key.ctrlKey && !key.metaKey && /^Digit([1-9])$/.exec(key.code);
    const shortcut = digit && form.querySelectorAll("[data-code]")[Number(digit[1]) - 1];
    if (shortcut && !isBusy()) {
      key.preventDefault();
      shortcut.click();
    } else if (key.key === "F2" && chooser) {
      key.preventDefault();
      if (chooser.value === "") {
        chooser.focus();
      } else {
        document.querySelector("form[data-queue=call]").requestSubmit();
      }
    }
  });

  for (const shortcut of form.querySelectorAll("[data-code]")) {
    shortcut.addEventListener("click", () => {
      const { code, name } = shortcut.dataset;
      next();
      take({ code, name, atOnce: shortcut.dataset.atOnce === "true" });
    });
  }

  // ---- After a reload: what acts.js has brought back

  other.checked = inputsOf(byId("owner")).some((field) => field.value !== "");
  people();
  if (procedure.value !== "") {
    take({ code: procedure.value, name: "", atOnce: false }, true);
  } else {
    settleOrReceive(false);
    bindTicket();
  }
})();
