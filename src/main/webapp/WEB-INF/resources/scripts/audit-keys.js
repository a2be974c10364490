/* Keys for people who audit all day: listed under "?", and switched off by one tick. */
(() => {
  "use strict";
  const audit = window.auditDesk;
  const keys = document.getElementById("keys");
  if (!audit || !keys) return;
  const boxes = [...document.querySelectorAll("[data-question]")];
  const on = keys.querySelector("[data-keys-on]");
  const isOn = () => !document.cookie.split("; ").includes("candour-keys=off");
  let last = null;

  on.checked = isOn();
  on.addEventListener("change", () => {
    document.cookie = "candour-keys=" + (on.checked ? "on" : "off") + ";path=/;max-age=31536000;samesite=lax";
  });
  document.addEventListener("click", (event) => {
    const opener = event.target.closest("[data-shows]");
    if (opener) document.getElementById(opener.dataset.shows).showModal();
    if (event.target.closest("[data-hides]")) event.target.closest("dialog").close();
  });
  document.addEventListener("focusin", (event) => { last = event.target.closest("[data-question]") || last; });

  const current = () => last || boxes.find((box) => box.dataset.state === "UNANSWERED") || boxes[0];
  const go = (box) => {
    if (!box) return;
    box.focus({ preventScroll: true });
    box.scrollIntoView({ block: "center" });
  };
  const choose = (box, key) => {
    const radio = box.querySelector(".options input[value='" + key + "']");
    if (!radio) return;
    radio.focus();
    radio.click();
  };

  document.addEventListener("keydown", (event) => {
    if (document.querySelector("dialog[open]")) return;
    if (event.key === "Enter" && event.ctrlKey) {
      event.preventDefault();
      document.getElementById("next").click();
      return;
    }
    const typing = event.target.closest("textarea, select, input:not([type='radio'], [type='checkbox'])");
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !isOn()) return;
    const box = current();
    const deeds = {
      c: () => audit.answers.get(box.dataset.question).clear(),
      j: () => go(last ? boxes[boxes.indexOf(last) + 1] : box),
      k: () => go(boxes[boxes.indexOf(box) - 1]),
      b: () => box.querySelector("[data-earlier]").click(),
      n: () => box.querySelector("[data-write]").click(),
      "?": () => keys.showModal(),
    };
    const deed = /^\d$/.test(event.key) ? () => choose(box, event.key) : deeds[event.key];
    if (!deed) return;
    event.preventDefault();
    deed();
  });
})();
