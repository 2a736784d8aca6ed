// What the citizen's pages can do more where the browser lets them: print, scan, stay quiet.
(() => {
  "use strict";
  const LOOK_EVERY = 250; // ms between two looks at the camera's picture

  for (const print of document.querySelectorAll("[data-print]")) {
    print.addEventListener("click", () => window.print());
  }

  // What has not changed is not put there again: it would close what somebody has opened, and
  // forget what they have chosen.
  const shown = new Map();
  document.body.addEventListener("htmx:sseBeforeMessage", (message) => {
    const { type, data } = message.detail;
    if (type !== "confirmed" && shown.get(type) === data) {
      message.preventDefault();
    }
    shown.set(type, data);
  });

  const opener = document.querySelector("[data-scan]");
  const dialog = document.getElementById("scan");
  if (!opener || !("BarcodeDetector" in window) || !navigator.mediaDevices) {
    return;
  }
  const video = dialog.querySelector("video");
  const trouble = (what) => {
    for (const one of dialog.querySelectorAll("[data-trouble]")) {
      one.hidden = one.dataset.trouble !== what;
    }
  };

  const close = () => {
    video.srcObject?.getTracks().forEach((track) => track.stop());
    video.srcObject = null;
    opener.focus();
  };

  // A receipt of ours leads to a page of ours, whatever host it names.
  const read = (text) => {
    const token = /\/t\/([\w-]+)$/.exec(text);
    if (token) {
      location.assign("/t/" + token[1]);
    } else {
      trouble("other");
    }
    return token !== null;
  };

  const look = async (detector) => {
    if (!dialog.open) {
      return;
    }
    const found = video.readyState >= 2 ? await detector.detect(video).catch(() => []) : [];
    if (!found.some((one) => read(one.rawValue))) {
      setTimeout(look, LOOK_EVERY, detector);
    }
  };

  BarcodeDetector.getSupportedFormats().then((formats) => {
    if (!formats.includes("qr_code")) {
      return;
    }
    opener.classList.add("ready");
    dialog.addEventListener("close", close);
    opener.addEventListener("click", async () => {
      trouble("none");
      dialog.showModal();
      try {
        video.srcObject = await navigator.mediaDevices.getUserMedia({
          video: { facingMode: "environment" },
        });
        await video.play();
        look(new BarcodeDetector({ formats: ["qr_code"] }));
      } catch {
        trouble("camera");
      }
    });
  });
})();
