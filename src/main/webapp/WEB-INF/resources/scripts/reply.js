/* The practitioner's reply: each part (data-reply) is kept as it is typed; the button that sends waits until all is. */
(() => {
  "use strict";
  const audit = window.auditDesk;
  const seen = document.querySelector("[data-seen]");
  if (!audit || !seen) return;
  const drafts = [];
  const tellSeen = () => { seen.value = drafts.reduce((sum, draft) => sum + draft.version, 0); };
  const words = (part) => part.type === "radio" ? part.labels[0].textContent.trim()
    : part.options ? part.options[part.selectedIndex].textContent.trim() : part.value.trim();

  const keep = (box) => {
    const parts = [...box.querySelectorAll("[data-part]")];
    const content = () => {
      const said = {};
      parts.forEach((part) => {
        if (part.type !== "radio") said[part.dataset.part] = part.value.trim() || null;
        else if (part.checked) said[part.dataset.part] = part.value;
      });
      return said;
    };
    const show = (stored) => parts.forEach((part) => {
      if (part.type === "radio") part.checked = part.value === stored[part.dataset.part];
      else part.value = stored[part.dataset.part] || "";
    });
    const describe = () => parts.filter((part) => part.type === "radio" ? part.checked : part.value.trim()).map(words).join("\n");
    const describeStored = (stored) => {
      const mine = content();
      show(stored);
      const text = describe();
      show(mine);
      return text;
    };
    const draft = new audit.Draft({
      path: box.dataset.reply,
      version: Number(box.dataset.version),
      content,
      problem: (sentence) => {
        const place = box.querySelector("[data-problem]");
        place.textContent = sentence;
        place.hidden = !sentence;
      },
      saved: tellSeen,
      conflict: (stored, now) => {
        const mine = describe();
        const theirs = describeStored(stored);
        if (mine === theirs) { draft.resolve(now, false); tellSeen(); return; }
        audit.showConflict({
          before: box.querySelector("[data-problem]"), mine, stored: theirs,
          chosen: (keepsMine) => {
            if (!keepsMine) show(stored);
            draft.resolve(now, keepsMine);
            tellSeen();
          },
        });
      },
    });
    drafts.push(draft);
    box.addEventListener("change", (event) => { if (event.target.matches("input[type='radio'], select")) draft.touch(audit.CHOICE); });
    box.addEventListener("input", (event) => { if (event.target.matches("textarea")) draft.touch(audit.TEXT); });
    box.addEventListener("focusout", (event) => { if (event.target.matches("textarea")) draft.send(); });
  };
  document.querySelectorAll("[data-reply]").forEach(keep);

  document.addEventListener("click", async (event) => {
    const button = event.target.closest("[id$='sendReply']");
    if (!button || audit.isClean()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (await audit.settled()) button.click();
  }, true);
})();
