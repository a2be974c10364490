/* Two pages changed the same thing: shows both texts, and lets the person choose. */
(() => {
  "use strict";
  if (!window.auditDesk) return;
  const template = document.getElementById("conflictTemplate");
  let number = 0;

  /* before: where it is shown; mine, stored: text; chosen(keepsMine) */
  window.auditDesk.showConflict = ({ before, mine, stored, chosen }) => {
    const box = template.content.firstElementChild.cloneNode(true);
    number += 1;
    box.querySelectorAll("[id]").forEach((element) => { element.id += number; });
    box.querySelector("[data-mine]").textContent = mine;
    box.querySelector("[data-stored]").textContent = stored;
    box.addEventListener("click", (event) => {
      const button = event.target.closest("[data-keep]");
      if (!button) return;
      box.remove();
      chosen(button.dataset.keep === "mine");
    });
    before.before(box);
    box.focus();
  };
})();
