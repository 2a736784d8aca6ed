// The screen in the hall: its clock, the chime and the spoken call, the panels that take turns, the
// night. Fetches nothing and changes no figure; htmx does both.
(() => {
  "use strict";
  const FRESH = 30_000; // ms: a call is announced, and stands out, no longer than this
  const TURN = 12_000; // ms a panel is shown

  const page = document.documentElement;
  const sound = document.getElementById("sound");
  const clock = document.getElementById("clock");
  const panels = [...document.querySelectorAll(".panel")];
  const hours = new Intl.DateTimeFormat("vi", {
    timeZone: "Asia/Ho_Chi_Minh", hour: "2-digit", minute: "2-digit", hourCycle: "h23",
  });

  // The clock of this machine may be wrong: only its pace is trusted.
  let confirmedAt = 0;
  let readAt = 0;
  let isSure = true; // false from a new connection until the server has said what time it is
  let turnedAt = performance.now();
  const read = () => {
    confirmedAt = Date.parse(document.querySelector("#confirmed time").dateTime);
    readAt = performance.now();
  };
  const now = () => confirmedAt + performance.now() - readAt;
  read();

  const calls = () => [...document.querySelectorAll("[data-call]")];
  const isFresh = (call) => now() - Date.parse(call.dataset.at) < FRESH;
  let known = new Set(calls().map((call) => call.dataset.call));

  // Whoever opens the page, or finds it again, hears no old call; a call made meanwhile is heard.
  const announce = () => {
    if (!isSure) {
      return;
    }
    const fresh = calls().filter((call) => !known.has(call.dataset.call) && isFresh(call));
    known = new Set(calls().map((call) => call.dataset.call));
    calls().forEach((call) => call.classList.toggle("fresh", isFresh(call)));
    if (fresh.length > 0) {
      chime();
      fresh.reverse().forEach((call) => {
        say(call.dataset.say);
        document.dispatchEvent(new CustomEvent("display:call", { detail: call.dataset.call }));
      });
    }
  };

  // A browser makes no sound before somebody touched the page, unless it was started as a kiosk.
  const audio = "AudioContext" in window ? new AudioContext() : null;
  const showSound = () => {
    sound.hidden = audio === null || audio.state === "running";
  };
  const wake = () => audio?.resume().then(showSound);
  audio?.addEventListener("statechange", showSound);
  document.addEventListener("pointerdown", wake);
  document.addEventListener("keydown", wake);
  sound.addEventListener("click", wake);
  showSound();

  const chime = () => {
    if (audio?.state !== "running") {
      return;
    }
    [659.3, 523.3].forEach((pitch, at) => {
      const from = audio.currentTime + at * 0.45;
      const tone = audio.createOscillator();
      const volume = audio.createGain();
      tone.frequency.value = pitch;
      volume.gain.setValueAtTime(0.0001, from);
      volume.gain.exponentialRampToValueAtTime(0.4, from + 0.02);
      volume.gain.exponentialRampToValueAtTime(0.0001, from + 1.2);
      tone.connect(volume).connect(audio.destination);
      tone.start(from);
      tone.stop(from + 1.2);
    });
  };

  const say = (words) => {
    const voice = window.speechSynthesis?.getVoices()
      .find((one) => one.lang.toLowerCase().startsWith(page.lang));
    if (voice && audio?.state === "running") {
      const speech = new SpeechSynthesisUtterance(words);
      speech.voice = voice;
      speech.lang = voice.lang;
      speech.rate = 0.85;
      window.speechSynthesis.speak(speech);
    }
  };

  const turn = () => {
    if (calls().some(isFresh) || performance.now() - turnedAt < TURN) {
      return;
    }
    turnedAt = performance.now();
    const told = panels.filter((panel) => !panel.querySelector("[data-empty]"));
    if (told.length > 0) {
      const next = told[(told.findIndex((panel) => !panel.hidden) + 1) % told.length];
      panels.forEach((panel) => { panel.hidden = panel !== next; });
    }
  };

  // After an upgrade the page itself may be old: it is loaded again, once for each release.
  const open = () => {
    const { night, release } = document.querySelector("[data-night]").dataset;
    document.body.classList.toggle("night", night === "true");
    if (release !== page.dataset.release && sessionStorage.getItem("release") !== release) {
      sessionStorage.setItem("release", release);
      location.reload();
    }
  };

  document.body.addEventListener("htmx:sseOpen", () => { isSure = false; });
  document.body.addEventListener("htmx:sseMessage", (message) => {
    switch (message.detail.type) {
      case "confirmed":
        read();
        isSure = true;
        announce();
        break;
      case "called":
        announce();
        break;
      case "opening":
        open();
        break;
      default:
    }
  });

  setInterval(() => {
    clock.textContent = hours.format(now());
    calls().forEach((call) => call.classList.toggle("fresh", isFresh(call)));
    turn();
  }, 1_000);
})();
