// The work list: keys, ticks, and handing many dossiers on at once. The list itself comes from the
// server, and is not changed under the hands of somebody who has ticked something in it.
(() => {
  "use strict";
  const place = document.getElementById("work-list");
  const bulk = document.getElementById("bulk");
  const newer = document.getElementById("newer");
  const useKeys = document.getElementById("use-keys");
  const find = document.getElementById("find");
  const words = document.getElementById("work-words").content;
  const KEYS = "minhbach.keys";

  let held = null;
  let running = false;

  const rows = () => Array.from(place.querySelectorAll("[data-row]"));
  const picks = () => Array.from(place.querySelectorAll("[data-pick]"));
  const picked = () => picks().filter((one) => one.checked);
  const rowOf = (element) => element.closest("tr");

  // ---- Ticks

  function count() {
    const chosen = picked().length;
    bulk.hidden = chosen === 0 && !running && bulk.dataset.told === undefined;
    bulk.querySelector("[data-chosen]").textContent = chosen;
    for (const all of place.querySelectorAll("[data-all]")) {
      const group = Array.from(all.closest("table").querySelectorAll("[data-pick]"));
      const ticked = group.filter((one) => one.checked).length;
      all.checked = ticked > 0 && ticked === group.length;
      all.indeterminate = ticked > 0 && ticked < group.length;
    }
    if (chosen === 0 && !running) {
      release();
    }
  }

  place.addEventListener("change", ({ target }) => {
    if (target.matches("[data-all]")) {
      target.closest("table").querySelectorAll("[data-pick]").forEach((one) => {
        one.checked = target.checked;
      });
    }
    count();
  });

  bulk.querySelector("[data-none]").addEventListener("click", () => {
    picks().forEach((one) => {
      one.checked = false;
    });
    delete bulk.dataset.told;
    bulk.querySelector("[data-refused]").replaceChildren();
    bulk.querySelector(".running").hidden = true;
    count();
    rows()[0]?.focus();
  });

  // ---- A list that changes

  document.body.addEventListener("htmx:sseBeforeMessage", (message) => {
    if (message.detail.type === "list" && (picked().length > 0 || running)) {
      held = message.detail.data;
      newer.hidden = false;
      message.preventDefault();
    } else if (message.detail.type === "list" && place.contains(document.activeElement)) {
      before = focus();
    }
  });

  function release() {
    if (held !== null) {
      const inside = place.contains(document.activeElement) ? focus() : null;
      place.innerHTML = held;
      held = null;
      newer.hidden = true;
      if (inside) {
        focusOn(inside.dossier, inside.at);
      }
    }
  }

  function focus() {
    const dossier = rowOf(document.activeElement)?.dataset.dossier;
    return { dossier, at: rows().findIndex((row) => rowOf(row).dataset.dossier === dossier) };
  }

  function focusOn(dossier, at) {
    const same = rows().find((row) => rowOf(row).dataset.dossier === dossier);
    const next = same ?? rows()[Math.min(Math.max(at, 0), rows().length - 1)];
    next?.focus();
  }

  /** Where the focus was, for the list that is about to come. */
  let before = null;

  document.body.addEventListener("htmx:sseMessage", (message) => {
    if (message.detail.type === "list" && before) {
      focusOn(before.dossier, before.at);
      before = null;
    }
  });

  newer.querySelector("button").addEventListener("click", () => {
    const kept = new Set(picked().map((one) => rowOf(one).dataset.dossier));
    release();
    picks().forEach((one) => {
      one.checked = kept.has(rowOf(one).dataset.dossier);
    });
    count();
    rows()[0]?.focus();
  });

  // ---- Keys

  try {
    useKeys.checked = localStorage.getItem(KEYS) !== "off";
    useKeys.addEventListener("change", () => {
      localStorage.setItem(KEYS, useKeys.checked ? "on" : "off");
    });
  } catch {
    useKeys.checked = true; // A browser that keeps nothing.
  }

  function move(by) {
    const all = rows();
    const at = all.indexOf(document.activeElement);
    all[at < 0 ? 0 : Math.min(Math.max(at + by, 0), all.length - 1)]?.focus();
  }

  document.addEventListener("keydown", (key) => {
    const { target } = key;
    if (key.ctrlKey || key.altKey || key.metaKey || document.querySelector("dialog[open]")) {
      return;
    }
    const inList = place.contains(target);
    const typing = target.matches("input:not([type=checkbox]), select, textarea");
    const letters = useKeys.checked && !typing;
    const down = key.key === "ArrowDown" && (inList || target === find || target === document.body);
    const up = key.key === "ArrowUp" && inList;
    if (down || (letters && key.key === "j")) {
      move(1);
    } else if (up || (letters && key.key === "k")) {
      move(-1);
    } else if (letters && key.key === "/") {
      find.focus();
    } else if (letters && inList && key.key === "x" && rowOf(target)) {
      rowOf(target).querySelector("[data-pick]").click();
    } else {
      return;
    }
    key.preventDefault();
  });

  // ---- Many at once

  function say(key, values = {}) {
    const said = words.querySelector(`[data-say="${key}"]`).cloneNode(true);
    for (const slot of said.querySelectorAll("[data-slot]")) {
      slot.textContent = values[slot.dataset.slot] ?? "";
    }
    return said;
  }

  /** In the same unit it is assigned; to another unit it is handed on. */
  function wish(row, officer, unit) {
    const same = row.dataset.unit === unit;
    return {
      id: window.acts.newId(),
      address: `/api/dossiers/${row.dataset.dossier}/${same ? "assignments" : "hand-ons"}`,
      body: JSON.stringify(same ? { to: officer } : { toUnit: unit, to: officer }),
    };
  }

  async function handOn() {
    const select = document.getElementById("bulk-to");
    const option = select.selectedOptions[0];
    const chosen = picked();
    const progress = bulk.querySelector("progress");
    const told = bulk.querySelector("[data-progress]");
    const refused = bulk.querySelector("[data-refused]");
    const stop = bulk.querySelector("[data-stop]");
    let stopped = false;
    stop.onclick = () => {
      stopped = true;
    };
    running = true;
    bulk.dataset.told = "";
    bulk.querySelector(".running").hidden = false;
    stop.hidden = false;
    freeze(true);
    refused.replaceChildren();
    progress.max = chosen.length;
    let done = 0;
    let tried = 0;
    for (const pick of chosen) {
      if (stopped) {
        break;
      }
      const row = rowOf(pick);
      const tell = (key, values, now) => {
        const said = window.acts.say(key, values);
        said.querySelector("[data-now]")?.addEventListener("click", () => now());
        told.replaceChildren(say("progress", { done: tried, all: chosen.length }), " ", said);
      };
      const answer = await window.acts.send(wish(row, option.value, option.dataset.unit), tell);
      if (answer.status === 401) {
        break;
      }
      tried++;
      progress.value = tried;
      if (answer.status < 300) {
        done++;
        pick.checked = false;
        row.classList.add("gone");
      } else {
        list(refused, row, answer.body);
      }
    }
    const ended = tried === chosen.length ? "finished" : "stopped";
    told.replaceChildren(say(ended, { done, all: chosen.length }));
    stop.hidden = true;
    running = false;
    freeze(false);
    count();
    bulk.querySelector("[data-none]").focus();
  }

  function list(refused, row, body) {
    if (!refused.firstElementChild) {
      refused.append(say("refused"));
    }
    const why = window.acts.inMyLanguage(body.detailVi, body.detail ?? body.title);
    const line = say("refusal", { code: row.dataset.name, detail: why });
    line.querySelector("a").href = row.querySelector("[data-row]").href;
    refused.querySelector("ul").append(line);
  }

  function freeze(frozen) {
    bulk.querySelectorAll("select, [type=submit], [data-none]").forEach((one) => {
      one.disabled = frozen;
    });
    picks().forEach((one) => {
      one.disabled = frozen;
    });
  }

  bulk.addEventListener("submit", (event) => {
    event.preventDefault();
    if (picked().length > 0 && !running) {
      handOn();
    }
  });

  count();
})();
