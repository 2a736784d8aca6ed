// A screen that never lies: says by itself that its figures are old, above all when no server is
// there to say so. Fetches nothing and changes no figure; htmx does both.
(() => {
  "use strict";
  const OLDEST = Number(document.body.dataset.oldest ?? 60_000); // ms without a confirmation
  const BROKEN = 5_000; // ms without a connection; each reconnection takes less

  const banner = document.getElementById("stale");
  if (!banner) {
    return; // This page follows nothing, so nothing in it grows old.
  }
  // Two clocks: one stands still while a machine sleeps, the other may be set back.
  const moment = () => [Date.now(), performance.now()];
  const since = (then) => Math.max(...moment().map((now, i) => now - then[i]));
  let confirmedAt = moment();
  let brokenSince = null;

  document.body.addEventListener("htmx:sseOpen", (opened) => {
    if (opened.target === document.body) {
      brokenSince = null;
    }
  });
  document.body.addEventListener("htmx:sseError", (broken) => {
    if (broken.target === document.body) {
      brokenSince ??= moment();
    }
  });
  document.body.addEventListener("htmx:sseMessage", (message) => {
    if (message.detail.type === "confirmed") {
      confirmedAt = moment();
      brokenSince = null;
    }
  });

  const look = () => {
    const isStale =
      since(confirmedAt) > OLDEST || (brokenSince !== null && since(brokenSince) > BROKEN);
    if (isStale && banner.hidden) {
      document.getElementById("stale-since").textContent =
        document.querySelector("#confirmed time").textContent;
    }
    banner.hidden = !isStale;
    document.documentElement.classList.toggle("stale", isStale);
  };
  setInterval(look, 1_000);
  document.addEventListener("visibilitychange", look);
  // A page that comes back as it was left is old until it is confirmed.
  window.addEventListener("pageshow", (shown) => {
    if (shown.persisted) {
      confirmedAt = [-Infinity, -Infinity];
      look();
    }
  });
})();
