/* The questions of a section: choosing, giving reasons, commenting, clearing. */
(() => {
  "use strict";
  const audit = window.auditDesk;
  if (!audit) return;
  const answers = new Map();

  class Answer {
    constructor(box) {
      this.box = box;
      this.code = box.dataset.question;
      this.cited = new Set();
      this.reason = box.querySelector("[data-reason] textarea");
      this.comment = box.querySelector("[data-comment] textarea");
      this.earlier = box.querySelector("[data-earlier]");
      this.draft = new audit.Draft({
        path: "/answers/" + encodeURIComponent(this.code),
        version: Number(box.dataset.version),
        content: () => this.content(),
        problem: (sentence) => audit.problem(box.querySelector(":scope > [data-problem]"), sentence),
        saved: (answer, sent) => { box.dataset.state = sent.state; count(); },
        conflict: (stored, version) => this.conflict(stored, version),
      });
      this.listen();
      this.show();
      box.querySelector("[data-comment]").open = this.comment.value !== "";
    }

    listen() {
      this.box.addEventListener("change", (event) => {
        if (event.target.type === "radio") this.show();
        if (event.target.type === "radio" || event.target === this.earlier) this.draft.touch(audit.CHOICE);
      });
      [this.reason, this.comment].forEach((text) => {
        text.addEventListener("input", () => this.draft.touch(audit.TEXT));
        text.addEventListener("blur", () => this.draft.send());
      });
      this.box.querySelector("[data-clear]").addEventListener("click", () => this.clear());
    }

    chosen() {
      const radio = this.box.querySelector(".options input:checked");
      const option = radio && radio.closest("[data-state]").dataset;
      return option ? { state: option.state, level: option.level || null } : { state: "UNANSWERED", level: null };
    }

    content() {
      const { state, level } = this.chosen();
      const reason = state === "NOT_APPLICABLE" ? this.reason.value.trim() : null;
      if (reason === "") return { wait: this.box.closest("[data-reason-needed]").dataset.reasonNeeded };
      const notes = [...this.cited].map((note) => note.id).filter(Boolean);
      return { state, level, reason, comment: this.comment.value.trim() || null, notes, beforeWorker: this.earlier.checked };
    }

    show() {
      const { state } = this.chosen();
      this.box.querySelector("[data-reason]").hidden = state !== "NOT_APPLICABLE";
      this.box.querySelector("[data-clear]").hidden = state === "UNANSWERED";
      this.box.querySelectorAll(".option").forEach((option) => option.classList.toggle("on", option.control.checked));
    }

    clear() {
      const radio = this.box.querySelector(".options input:checked");
      if (!radio) return;
      radio.checked = false;
      this.show();
      this.draft.touch(audit.CHOICE);
      this.box.focus();
    }

    choose({ state, level }) {
      this.box.querySelectorAll(".option").forEach((option) => {
        option.control.checked = option.dataset.state === state && (option.dataset.level || null) === level;
      });
      this.show();
    }

    conflict(stored, version) {
      const mine = this.content();
      const same = ["state", "level", "reason", "comment", "beforeWorker"].every((part) => (mine[part] || null) === (stored[part] || null))
        && [...(mine.notes || [])].sort().join() === [...stored.notes].sort().join();
      if (same) { this.draft.resolve(version, false); return; }
      const unsent = { ...this.chosen(), reason: this.reason.value, comment: this.comment.value, notes: mine.notes || [],
        beforeWorker: this.earlier.checked };
      audit.showConflict({
        before: this.box.querySelector("[data-chips]"), mine: this.describe(unsent), stored: this.describe(stored),
        chosen: (keepsMine) => {
          if (!keepsMine) this.adopt(stored);
          this.draft.resolve(version, keepsMine);
        },
      });
    }

    adopt(stored) {
      this.choose(stored);
      this.reason.value = stored.reason || "";
      this.comment.value = stored.comment || "";
      this.earlier.checked = stored.beforeWorker;
      this.cited = new Set(audit.notes ? audit.notes.byIds(stored.notes) : []);
      this.box.dataset.state = stored.state;
      if (audit.notes) audit.notes.draw();
      count();
    }

    describe({ state, level, reason, comment, notes, beforeWorker }) {
      const option = [...this.box.querySelectorAll(".option")]
        .find((each) => each.dataset.state === state && (each.dataset.level || null) === (level || null));
      const cited = audit.notes ? audit.notes.byIds(notes).map((note) => audit.notes.title(note)) : [];
      const choice = option ? option.querySelector("span").textContent : audit.desk.dataset.unanswered;
      return [choice, beforeWorker && this.earlier.dataset.earlier, reason, comment, ...cited].filter(Boolean).join("\n");
    }
  }

  /* What is answered, as far as it is saved */
  const count = () => {
    const place = document.querySelector(".sections [aria-current='step']").closest("[data-section]");
    const answered = [...answers.values()].filter((answer) => answer.box.dataset.state !== "UNANSWERED").length;
    const total = document.getElementById("answered");
    const fill = (words, ...numbers) => words.replace("{0}", numbers[0]).replace("{1}", numbers[1]);
    total.dataset.answered = Number(total.dataset.answered) + answered - Number(place.dataset.answered);
    place.dataset.answered = answered;
    place.querySelector("[data-count]").textContent = fill(total.dataset.count, answered, place.dataset.questions);
    place.classList.toggle("done", answered === Number(place.dataset.questions));
    total.textContent = fill(total.dataset.words, total.dataset.answered, total.dataset.questions);
  };

  audit.problem = (place, sentence) => {
    if (!place) return;
    place.textContent = sentence;
    place.hidden = !sentence;
  };
  audit.answers = answers;
  document.querySelectorAll("[data-question]").forEach((box) => answers.set(box.dataset.question, new Answer(box)));
})();
