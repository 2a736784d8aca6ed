// The kiosk: keys on the screen, and nothing left behind for whoever comes next.
(() => {
  "use strict";
  const LOOK_EVERY = 250; // ms
  const HOME = "vi";

  const body = document.body;
  const form = document.getElementById("ask");
  const field = document.getElementById("asked");
  const trouble = document.getElementById("trouble");
  const dialog = document.getElementById("idle");
  const seconds = document.getElementById("seconds");
  const answer = () => document.getElementById("answer");
  let touchedAt = performance.now();

  const isHome = () => document.documentElement.lang === HOME;
  const isUntouched = () =>
    field.value === "" && answer().dataset.kind === "unasked" && trouble.hidden && isHome();

  const forget = () => {
    htmx.trigger(form, "htmx:abort");
    dialog.close();
    field.value = "";
    answer().replaceChildren();
    answer().dataset.kind = "unasked";
    trouble.hidden = true;
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
