// A screen that never lies: says by itself that its figures are old, above all when no server is
// there to say so. Fetches nothing and changes no figure; htmx does both.
(() => {
  "use strict";
  const OLDEST = 60_000; // ms without a confirmation
  const BROKEN = 5_000; // ms without a connection; each reconnection takes less

  const banner = document.getElementById("stale");
  let confirmedAt = Date.now();
  let brokenSince = null;

  document.body.addEventListener("htmx:sseOpen", (opened) => {
    if (opened.target === document.body) {
      brokenSince = null;
    }
  });
  document.body.addEventListener("htmx:sseError", (broken) => {
    if (broken.target === document.body) {
      brokenSince ??= Date.now();
    }
  });
  document.body.addEventListener("htmx:sseMessage", (message) => {
    if (message.detail.type === "confirmed") {
      confirmedAt = Date.now();
      brokenSince = null;
    }
  });

  setInterval(() => {
    const now = Date.now();
    const isStale =
      now - confirmedAt > OLDEST || (brokenSince !== null && now - brokenSince > BROKEN);
    if (isStale && banner.hidden) {
      document.getElementById("stale-since").textContent =
        document.querySelector("#confirmed time").textContent;
    }
    banner.hidden = !isStale;
    document.documentElement.classList.toggle("stale", isStale);
  }, 1_000);
})();
