// The kiosk: keys on the screen, and nothing left behind for whoever comes next.
(() => {
  "use strict";
  const LOOK_EVERY = 250; // ms
  const HOME = "vi";
  const STAY_KNOWN = 600_000; // ms; a kiosk that is logged in stays so while nobody comes

  const body = document.body;
  const form = document.getElementById("ask");
  const field = document.getElementById("asked");
  const trouble = document.getElementById("trouble");
  const untaken = document.getElementById("untaken");
  const draw = document.getElementById("draw"); // not there unless somebody has logged it in
  const dialog = document.getElementById("idle");
  const seconds = document.getElementById("seconds");
  const answer = () => document.getElementById("answer");
  let touchedAt = performance.now();

  const isHome = () => document.documentElement.lang === HOME;
  const isUntouched = () =>
    field.value === "" &&
    answer().dataset.kind === "unasked" &&
    trouble.hidden &&
    untaken.hidden &&
    (draw?.elements.priority.value ?? "NONE") === "NONE" &&
    isHome();

  const forget = () => {
    htmx.trigger(form, "htmx:abort");
    dialog.close();
    field.value = "";
    answer().replaceChildren();
    answer().dataset.kind = "unasked";
    trouble.hidden = true;
    untaken.hidden = true;
    draw?.reset();
    if (!isHome()) {
      location.replace("/kiosk?lang=" + HOME);
    }
    window.scrollTo(0, 0);
    field.focus();
  };

  const touched = () => {
    touchedAt = performance.now();
  };

  form.addEventListener("click", (click) => {
    const key = click.target.closest("button");
    if (key?.dataset.key) {
      field.value += key.dataset.key;
    } else if (key?.hasAttribute("data-erase")) {
      field.value = field.value.slice(0, -1);
    } else if (key?.hasAttribute("data-forget")) {
      forget();
    }
  });

  form.addEventListener("htmx:beforeRequest", () => {
    trouble.hidden = true;
    body.classList.add("waiting");
  });
  form.addEventListener("htmx:afterRequest", (request) => {
    body.classList.remove("waiting");
    if (request.detail.successful) {
      // It is the page's new answer that is focused, so that it is read out.
      requestAnimationFrame(() => answer().focus());
    }
  });
  for (const broken of ["htmx:sendError", "htmx:responseError", "htmx:timeout"]) {
    form.addEventListener(broken, () => {
      answer().replaceChildren();
      answer().dataset.kind = "trouble";
      trouble.hidden = false;
    });
  }

  // A page that is not served over TLS has no other way to draw a UUID.
  const uuid = () =>
    "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (digit) =>
      (digit ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (digit / 4)))).toString(16),
    );

  const drawn = (ticket) => {
    const shape = document.getElementById("drawn").content.cloneNode(true);
    shape.querySelector("[data-ticket]").textContent = ticket.ticket;
    shape.querySelector("[data-before]").textContent = ticket.waitingBefore;
    answer().dataset.kind = "ticket";
    answer().replaceChildren(shape);
    answer().focus();
    answer().scrollIntoView();
  };

  draw?.addEventListener("click", async (click) => {
    const letter = click.target.closest("[data-letter]")?.dataset.letter;
    if (!letter) {
      return;
    }
    const buttons = draw.querySelectorAll("[data-letter]");
    buttons.forEach((button) => (button.disabled = true));
    untaken.hidden = true;
    body.classList.add("waiting");
    try {
      const answered = await fetch(draw.dataset.path, {
        method: "POST",
        headers: { "Content-Type": "application/json", "Command-Id": uuid() },
        body: JSON.stringify({ letter, priority: draw.elements.priority.value }),
      });
      if (!answered.ok) {
        throw new Error(String(answered.status));
      }
      drawn(await answered.json());
      draw.reset();
    } catch {
      untaken.hidden = false;
    } finally {
      body.classList.remove("waiting");
      buttons.forEach((button) => (button.disabled = false));
    }
  });
  if (draw) {
    setInterval(() => fetch("/kiosk", { method: "HEAD" }).catch(() => {}), STAY_KNOWN);
  }

  for (const touch of ["pointerdown", "keydown", "scroll"]) {
    addEventListener(touch, touched, { capture: true, passive: true });
  }
  dialog.addEventListener("close", touched);
  // A page that comes out of the browser's memory was somebody else's.
  addEventListener("pageshow", (shown) => {
    if (shown.persisted) {
      forget();
    }
  });

  setInterval(() => {
    if (isUntouched()) {
      touched();
      return;
    }
    const left = Number(body.dataset.idle) * 1_000 - (performance.now() - touchedAt);
    seconds.textContent = String(Math.max(0, Math.ceil(left / 1_000)));
    if (left <= 0) {
      forget();
    } else if (left <= Number(body.dataset.warning) * 1_000) {
      if (!dialog.open) {
        dialog.showModal();
      }
    } else if (dialog.open) {
      dialog.close();
    }
  }, LOOK_EVERY);
})();
