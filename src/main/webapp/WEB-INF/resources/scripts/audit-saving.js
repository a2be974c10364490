/* Keeps what an assessor gives. Each thing that is saved has a draft of its own; what is under way is repeated to the
   letter until the server answers, so that a repeat is known as one, and only then is what came after it sent. Nothing
   is kept in the browser's storage. */
(() => {
  "use strict";
  const desk = document.getElementById("desk");
  const board = document.getElementById("saved");
  if (!desk || !board) return;

  const LONGEST_WAIT = 15000;
  const signIn = document.getElementById("signInAgain");
  const randomId = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const client = randomId();
  const drafts = new Set();
  let sequence = 0;
  let savedAt = desk.dataset.savedAt || null;

  const inLondon = (options) => new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", ...options });
  const clock = inLondon({ hour: "2-digit", minute: "2-digit" });
  const day = inLondon({ day: "numeric", month: "long", year: "numeric" });
  const spoken = (moment) => {
    const then = new Date(moment);
    return day.format(then) === day.format(new Date()) ? clock.format(then) : day.format(then) + " " + clock.format(then);
  };

  /* One line says how all of it stands, the worst first */
  const tell = () => {
    const all = [...drafts];
    const trouble = ["lost", "signedOut", "trying", "conflict", "waiting"].find((kind) => all.some((draft) => draft.trouble === kind));
    const words = board.dataset;
    const text = trouble ? words[trouble]
      : all.some((draft) => draft.isPending()) ? words.saving
        : savedAt ? words.saved.replace("{0}", spoken(savedAt)) : words.none;
    if (board.textContent !== text) board.textContent = text;
    board.classList.toggle("bad", Boolean(trouble));
    signIn.hidden = trouble !== "signedOut";
  };

  const request = async ({ method, path, body }) => {
    const text = body && JSON.stringify(body);
    try {
      const response = await fetch(desk.dataset.url + path, {
        method, body: text, credentials: "same-origin", cache: "no-store", redirect: "error",
        keepalive: !text || text.length < 15000, signal: AbortSignal.timeout(20000),
        headers: { "Content-Type": "application/json", "X-Candour": "1" },
      });
      return { status: response.status, body: await response.json().catch(() => ({})) };
    } catch {
      return { status: 0, body: {} };
    }
  };

  const pause = () => new Promise((done) => setTimeout(done, 50));

  class Draft {
    #timer = 0;
    #again = 0;
    #tries = 0;
    #dirty = false;
    #underWay = null;
    #talking = false;

    /* path, method, version; content() gives what to send, {wait: sentence} while something is still to be said, null
       while there is nothing; problem(sentence), saved(answer), conflict(stored, draft) are told what came of it. */
    constructor(thing) {
      Object.assign(this, { method: "PUT", trouble: null }, thing);
      drafts.add(this);
    }

    isPending() {
      return this.#dirty || this.#underWay !== null;
    }

    touch(wait) {
      this.#dirty = true;
      if (this.trouble === "waiting") this.#stand(null, "");
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.send(), wait);
      tell();
    }

    send() {
      clearTimeout(this.#timer);
      if (!this.#dirty || this.#underWay || this.trouble === "conflict" || this.trouble === "lost") return;
      const content = this.content();
      if (content === null) {
        this.#dirty = false;
        tell();
      } else if (content.wait) {
        this.#stand("waiting", content.wait);
      } else {
        this.#dirty = false;
        this.#underWay = { method: this.method, path: this.path, body: { ...content, version: this.version, client, sequence: ++sequence } };
        this.deliver();
      }
    }

    /* Repeats what is under way, or does nothing */
    async deliver() {
      if (!this.#underWay || this.#talking) return;
      clearTimeout(this.#again);
      this.#talking = true;
      tell();
      const answer = await request(this.#underWay);
      this.#talking = false;
      this.#hear(answer);
      tell();
    }

    #hear({ status, body }) {
      const isGone = status === 404 && this.#underWay.method === "DELETE";
      if (status === 200 || isGone) {
        this.#kept(body);
      } else if (status === 409) {
        this.#underWay = null;
        this.#stand("conflict", "");
        this.conflict(body.stored, body.version);
      } else if (status === 422 || status === 413) {
        this.#underWay = null;
        this.#stand("waiting", body.problem || "");
        if (this.#dirty) this.touch(1000);
      } else if (status === 401) {
        this.#later("signedOut");
      } else if (status === 0 || status === 429 || status >= 500) {
        this.#later("trying");
      } else {
        this.#stand("lost", body.problem || "");
      }
    }

    #kept(body) {
      const sent = this.#underWay.body;
      this.#underWay = null;
      this.#tries = 0;
      this.version = body.version ?? this.version;
      savedAt = body.savedAt || savedAt;
      this.#stand(null, "");
      this.saved(body, sent);
      if (this.#dirty) this.send();
    }

    #stand(trouble, sentence) {
      this.trouble = trouble;
      this.problem(sentence);
      tell();
    }

    #later(trouble) {
      this.#stand(trouble, "");
      const wait = Math.min(1000 * 2 ** this.#tries++, LONGEST_WAIT);
      this.#again = setTimeout(() => this.deliver(), wait);
    }

    /* After a conflict: go on from the stored version, with one's own text or with what is stored */
    resolve(version, keepsMine) {
      this.version = version;
      this.#dirty = keepsMine;
      this.#stand(null, "");
      this.send();
      tell();
    }

    /* Whatever is being sent is heard first: its answer brings the version that is then deleted */
    async remove() {
      while (this.#talking) await pause();
      if (this.trouble === "conflict") return;
      clearTimeout(this.#timer);
      this.#dirty = false;
      this.#underWay = { method: "DELETE", path: this.path + "?version=" + this.version };
      await this.deliver();
    }

    forget() {
      clearTimeout(this.#timer);
      drafts.delete(this);
      tell();
    }
  }

  const flush = () => drafts.forEach((draft) => { draft.send(); draft.deliver(); });
  const isClean = () => [...drafts].every((draft) => !draft.isPending() && !draft.trouble);
  const isMoving = () => [...drafts].some((draft) => draft.isPending()) && ![...drafts].some((draft) => draft.trouble);

  /* Waits until all is saved, or until something stands in the way; says which */
  const settled = async () => {
    flush();
    while (isMoving()) await pause();
    return isClean();
  };

  /* Before a link leads away, what is being typed is saved first */
  document.addEventListener("click", async (event) => {
    const link = event.target.closest("a[data-leaves]");
    if (!link || !isMoving() || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    if (await settled()) window.location.href = link.href;
  });
  window.addEventListener("beforeunload", (event) => { if (!isClean()) event.preventDefault(); });
  document.addEventListener("visibilitychange", flush);
  ["online", "focus"].forEach((name) => window.addEventListener(name, flush));

  window.auditDesk = { desk, Draft, randomId, settled, isClean, CHOICE: 600, TEXT: 1000 };
  tell();
})();
