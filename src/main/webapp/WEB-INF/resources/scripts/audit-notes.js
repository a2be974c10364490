/* Notes: written once, cited by many answers, kept as they are typed. */
(() => {
  "use strict";
  const audit = window.auditDesk;
  const template = document.getElementById("noteTemplate");
  if (!audit || !template) return;
  const book = document.getElementById("notebook");
  const list = book.querySelector("[data-all-notes]");
  const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: "UTC" });
  const notes = [];
  let number = 0;

  const clone = (id) => {
    const copy = document.getElementById(id).content.firstElementChild.cloneNode(true);
    number += 1;
    copy.querySelectorAll("[id]").forEach((element) => { element.id += number; });
    copy.querySelectorAll("[for]").forEach((label) => { label.htmlFor += number; });
    return copy;
  };
  const shorten = (text) => (text.length > 70 ? text.slice(0, 68).replace(/\s+\S*$/, "") + "…" : text);
  const title = (note) => [note.notedOn && day.format(new Date(note.notedOn)), note.record].filter(Boolean).join(", ")
    + (note.notedOn || note.record ? ": " : "") + shorten((note.text || "").replaceAll("\n", " "));
  /* A new note that holds something and is not saved, because its text is too long for instance: closed, it must stay within reach */
  const isUnsaved = (note) => !note.id && Boolean(note.editor) && note.editor.isFilled();
  const citing = (note) => [...new Set([...note.elsewhere,
    ...[...audit.answers.values()].filter((answer) => answer.cited.has(note)).map((answer) => answer.code)])].sort();

  /* null where nothing is typed, undefined while a part is missing */
  const iso = (part) => {
    const [d, m, y] = ["day", "month", "year"].map((name) => part(name).value.trim());
    if (!d && !m && !y) return null;
    return d && m && y.length === 4 ? [y, m.padStart(2, "0"), d.padStart(2, "0")].join("-") : undefined;
  };

  class Editor {
    constructor(note) {
      this.note = note;
      this.element = clone("noteTemplate");
      this.part = (name) => this.element.querySelector("[data-part='" + name + "']");
      this.fill();
      this.element.addEventListener("input", () => note.draft.touch(audit.TEXT));
      this.element.addEventListener("change", (event) => { if (event.target.matches("select, [type=checkbox]")) note.draft.touch(audit.CHOICE); });
      this.element.addEventListener("focusout", (event) => this.left(event));
      this.element.querySelector("[data-done]").addEventListener("click", () => this.close());
      this.element.querySelector("[data-delete]").addEventListener("click", (event) => this.remove(event.target));
    }

    typed() {
      const value = (name) => this.part(name).value.trim() || null;
      return { text: value("text"), source: value("source"), standing: value("standing"), record: value("record") };
    }

    isFilled() {
      return Object.values(this.typed()).some(Boolean) || iso(this.part) !== null;
    }

    fill() {
      const { text, source, standing, record, notedOn } = this.note;
      Object.entries({ text, source, standing, record }).forEach(([name, value]) => { this.part(name).value = value || ""; });
      this.part("addedLater").checked = Boolean(this.note.addedLater);
      const [year, month, dayOfMonth] = (notedOn || "").split("-");
      Object.entries({ year, month, day: dayOfMonth }).forEach(([name, value]) => { this.part(name).value = value ? Number(value) : ""; });
    }

    content() {
      const typed = iso(this.part);
      const stillTyping = typed === undefined && this.element.querySelector(".dates").contains(document.activeElement);
      if (typed === undefined && !stillTyping) return { wait: template.dataset.dayNeeded };
      const notedOn = stillTyping ? this.note.notedOn || null : typed;
      const content = { ...this.typed(), notedOn };
      if (!this.note.id && !Object.values(content).some(Boolean)) return null;
      return { ...content, addedLater: this.part("addedLater").checked, command: this.note.command };
    }

    left(event) {
      if (event.target.dataset.part === "text") this.note.draft.send();
      if (event.target.closest(".dates") && iso(this.part) === undefined) this.note.draft.touch(audit.TEXT);
    }

    open(place, from) {
      this.from = from;
      this.place = place;
      place.append(this.element);
      this.element.querySelector("[data-delete]").hidden = !this.note.id || citing(this.note).length > 0;
      this.part("text").focus();
    }

    close() {
      this.note.draft.send();
      this.element.remove();
      if (!this.note.id) drawBook();
      (this.from.isConnected ? this.from : this.place.parentElement.querySelector("[data-write]")).focus();
    }

    async remove(button) {
      if (!button.dataset.asked) {
        button.dataset.asked = "yes";
        button.textContent = button.dataset.sure;
        return;
      }
      button.disabled = true;
      await this.note.draft.remove();
      button.disabled = false;
    }
  }

  const make = (stored, answer) => {
    const note = { ...stored, elsewhere: (stored.citedBy || []).filter((code) => !audit.answers.has(code)) };
    note.command = audit.randomId();
    note.draft = new audit.Draft({
      path: note.id ? "/notes/" + note.id : "/notes",
      method: note.id ? "PUT" : "POST",
      version: note.version || 0,
      content: () => (note.editor ? note.editor.content() : null),
      problem: (sentence) => note.editor && audit.problem(note.editor.element.querySelector("[data-problem]"), sentence),
      saved: (body, sent) => kept(note, body, sent, answer),
      conflict: (now, version) => conflict(note, now, version),
    });
    notes.push(note);
    return note;
  };

  const kept = (note, body, sent, answer) => {
    if (!sent) {
      note.draft.forget();
      notes.splice(notes.indexOf(note), 1);
      note.editor.element.remove();
    } else {
      const isNew = !note.id;
      Object.assign(note, sent, { id: body.id });
      note.draft.method = "PUT";
      note.draft.path = "/notes/" + body.id;
      if (isNew && answer) cite(answer, note);
    }
    draw();
  };

  const describe = (note) => [note.text, note.source, note.standing, note.record, note.notedOn,
    note.addedLater && template.dataset.addedLater].filter(Boolean).join("\n");
  const conflict = (note, stored, version) => {
    const mine = note.editor ? note.editor.content() : note;
    if (describe(mine) === describe(stored)) { note.draft.resolve(version, false); return; }
    audit.showConflict({
      before: note.editor.element, mine: describe(mine), stored: describe(stored),
      chosen: (keepsMine) => {
        if (!keepsMine) { Object.assign(note, stored); note.editor.fill(); }
        note.draft.resolve(version, keepsMine);
        draw();
      },
    });
  };

  const cite = (answer, note) => { answer.cited.add(note); answer.draft.touch(0); };
  const openNote = (note, place, from) => {
    note.editor ||= new Editor(note);
    note.editor.open(place, from);
  };

  const drawChips = (answer) => {
    answer.box.querySelector("[data-chips]").replaceChildren(...[...answer.cited].filter((note) => note.id).map((note) => {
      const chip = clone("chipTemplate");
      const open = chip.querySelector("[data-open]");
      open.textContent = title(note);
      open.addEventListener("click", () => openNote(note, answer.box.querySelector("[data-editors]"), open));
      chip.querySelector("[data-remove]").addEventListener("click", () => {
        answer.cited.delete(note);
        answer.draft.touch(0);
        draw();
        answer.box.querySelector("[data-write]").focus();
      });
      return chip;
    }));
  };

  const drawChoice = (answer) => {
    const select = answer.box.querySelector("[data-cite]");
    const others = notes.filter((note) => note.id && !answer.cited.has(note));
    select.replaceChildren(new Option(select.dataset.none, ""), ...others.map((note) => new Option(title(note), note.id)));
    select.hidden = others.length === 0;
  };

  const drawBook = () => {
    const shown = notes.filter((note) => note.id || isUnsaved(note));
    book.querySelector("[data-empty]").hidden = shown.length > 0;
    list.replaceChildren(...shown.map((note) => {
      const line = clone("lineTemplate");
      const open = line.querySelector("[data-open]");
      const codes = citing(note);
      open.textContent = (note.id ? title(note) : title(note.editor.typed())) || list.dataset.unsaved;
      open.addEventListener("click", () => openNote(note, book.querySelector("[data-editors]"), open));
      line.querySelector("[data-cites]").textContent = !note.id ? list.dataset.unsaved
        : codes.length ? list.dataset.cited.replace("{0}", codes.join(", ")) : list.dataset.uncited;
      return line;
    }));
  };

  const draw = () => {
    audit.answers.forEach((answer) => { drawChips(answer); drawChoice(answer); });
    drawBook();
  };

  audit.notes = { byIds: (ids) => notes.filter((note) => (ids || []).includes(note.id)), title, draw };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-write]");
    if (!button) return;
    const box = button.closest("[data-question]");
    const answer = box && audit.answers.get(box.dataset.question);
    openNote(make({}, answer), (box || book).querySelector("[data-editors]"), button);
  });
  document.addEventListener("change", (event) => {
    const select = event.target.closest("[data-cite]");
    const answer = select && audit.answers.get(select.closest("[data-question]").dataset.question);
    const note = notes.find((each) => String(each.id) === (select && select.value));
    if (answer && note) { cite(answer, note); draw(); }
  });
  JSON.parse(audit.desk.dataset.notes).forEach((stored) => make(stored));
  audit.answers.forEach((answer) => {
    answer.cited = new Set(audit.notes.byIds(JSON.parse(answer.box.dataset.notes)));
  });
  draw();
})();
