/* What pages need beyond HTML, under a policy without inline script and eval. Everything is found by data attributes,
   so that parts which PrimeFaces replaces keep working. */
(() => {
  "use strict";
  const one = (selector, within = document) => within.querySelector(selector);
  const byId = (id) => document.getElementById(id);

  /* Menu on small screens */
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-toggles]");
    if (!button) return;
    const open = byId(button.dataset.toggles).toggleAttribute("data-open");
    button.setAttribute("aria-expanded", String(open));
  });

  /* Light, dark or as the device says: a cookie, so that the server writes it into the page and nothing flashes */
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-colours]");
    if (!button) return;
    const choice = button.dataset.colours;
    document.documentElement.dataset.theme = choice;
    document.cookie = "candour-colours=" + choice + ";path=/;max-age=31536000;samesite=lax";
    button.parentElement.querySelectorAll("[data-colours]")
      .forEach((other) => other.setAttribute("aria-pressed", String(other === button)));
  });

  /* On paper */
  document.addEventListener("click", (event) => { if (event.target.closest("[data-prints]")) window.print(); });

  /* Dialogs */
  document.addEventListener("click", (event) => {
    const opener = event.target.closest("[data-opens]");
    if (opener) window.PF(opener.dataset.opens).show();
    const closer = event.target.closest("[data-closes]");
    if (closer) window.PF(closer.dataset.closes).hide();
  });
  const closeAround = (element) => {
    const dialog = element && element.closest(".form-dialog");
    if (dialog && !element.closest("[data-stays]")) window.PF(dialog.id.split(":").pop()).hide();
  };

  /* Errors and notices get the focus; the links of a summary lead into their fields */
  const summaryShown = () => [...document.querySelectorAll(".error-summary")].find((found) => found.offsetParent);
  const withoutProblem = (title, summary) => summary ? title.replace(summary.dataset.title, "").trim() : title.trim();
  const plainTitle = withoutProblem(document.title, summaryShown());
  const tell = () => {
    const summary = summaryShown();
    const told = summary || byId("notice");
    document.title = summary ? summary.dataset.title + " " + plainTitle : plainTitle;
    document.querySelectorAll("details:not([open]) .problem:not([hidden])").forEach((problem) => { problem.closest("details").open = true; });
    if (told) told.focus();
    return Boolean(summary);
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest(".error-summary a[href^='#']");
    const target = link && byId(link.getAttribute("href").slice(1));
    if (!target) return;
    event.preventDefault();
    const field = target.matches("input, select, textarea") ? target : one("input, select, textarea", target);
    (field || target).focus();
    (target.closest(".field") || target).scrollIntoView({ block: "start" });
  });

  /* How many characters are left; typing is never blocked */
  const count = (box) => {
    const left = Number(box.dataset.max) - box.value.length;
    let said = byId(box.id + "Count");
    if (!said) {
      said = Object.assign(document.createElement("span"), { id: box.id + "Count", className: "count" });
      said.setAttribute("role", "status");
      box.after(said);
    }
    said.textContent = left > 0.25 * box.dataset.max ? "" :
      (left < 0 ? box.dataset.over : box.dataset.left).replace("{0}", Math.abs(left));
  };
  document.addEventListener("input", (event) => {
    if (event.target.matches("textarea[data-max]:not([data-max=''])")) count(event.target);
  });

  /* What is typed into a form and not sent yet. It stays where the server draws a part anew (data-keeps names what the
     part is about), and is not left, by a person or by an answer of the server, without a word */
  const WORTH = "form textarea, .form-dialog input[type='text'], [data-keeps] input, [data-keeps] select";
  const typed = new Map();
  const keyOf = (box) => {
    const part = box.closest("[data-keeps]");
    return part ? part.dataset.keeps + " " + box.id.split(":").slice(-2).join(":") : box.id;
  };
  const boxesOf = (within) => [...within.querySelectorAll(WORTH)].filter((box) => box.id);
  const forget = (within) => boxesOf(within).forEach((box) => typed.delete(keyOf(box)));
  const putAway = (box) => box.closest(".form-dialog") && !box.offsetParent; // with a dialog that was closed by Escape
  const unsaved = (within = document) => boxesOf(within).filter((box) =>
    typed.has(keyOf(box)) && typed.get(keyOf(box)).before !== box.value && !putAway(box));
  const before = (box) => box.options ? [...box.options].find((option) => option.defaultSelected)?.value : box.defaultValue;
  document.addEventListener("input", ({ target }) => {
    if (!target.id || !target.matches(WORTH)) return;
    const known = typed.get(keyOf(target));
    typed.set(keyOf(target), { before: known ? known.before : before(target), now: target.value });
  });
  document.addEventListener("click", (event) => {
    const closer = event.target.closest(".form-dialog [data-closes]");
    if (closer) forget(closer.closest(".form-dialog"));
  });
  const sentBy = (source) => source && source.form ? boxesOf(source.form).map(keyOf) : [];
  const putBack = () => boxesOf(document).filter((box) => box.closest("[data-keeps]") && typed.has(keyOf(box))).forEach((box) => {
    box.value = typed.get(keyOf(box)).now;
    box.closest("details").open = true;
  });
  window.addEventListener("beforeunload", (event) => { if (unsaved().length) event.preventDefault(); });

  /* A problem that the page tells by itself, because the server cannot, at the head of the form that was sent */
  const OUTCOMES = { 0: "away", 401: "signedOut", 403: "refused", 404: "refused", 410: "expired", 502: "away", 503: "away", 504: "away" };
  const problem = (form, sentence, { box, outcome } = {}) => {
    dropProblem();
    const summary = byId("problemTemplate").content.firstElementChild.cloneNode(true);
    const place = one("[data-sentence]", summary);
    if (box) place.append(Object.assign(document.createElement("a"), { href: "#" + box.id, textContent: sentence }));
    else place.textContent = sentence;
    one("[data-outcome]", summary).hidden = outcome !== "signedOut";
    form.prepend(summary);
    tell();
  };
  const dropProblem = () => document.querySelectorAll("[data-local]").forEach((summary) => summary.remove());
  const stayed = (xhr, source) => {
    const form = (source && source.form) || (unsaved()[0] || {}).form;
    if (!form || xhr.statusText === "abort") return;
    const reference = xhr.getResponseHeader("X-Candour-Reference");
    const outcome = OUTCOMES[xhr.status] || (reference ? "fault" : "away");
    const sentence = byId("problemTemplate").dataset[outcome].replace("{0}", reference);
    const button = source && window.PrimeFaces.getWidgetById(source.id);
    if (button) window.PrimeFaces.buttonEndAjaxDisabled(button, button.jq); // PrimeFaces itself does so after good answers only
    problem(form, sentence, { outcome });
  };
  window.candour = { unsaved, problem };

  /* Long work: asks again ever more slowly, never in a hidden tab, and stops when nothing asks to be polled */
  const polled = new Map();
  const poll = (name, turn) => setTimeout(() => {
    if (!one("[data-polls='" + name + "']")) { polled.delete(name); return; }
    if (document.hidden) { poll(name, turn); return; }
    window[name]();
    poll(name, turn + 1);
  }, Math.min(1 + turn, 5) * 1000);
  const startPolls = () => document.querySelectorAll("[data-polls]").forEach((found) => {
    const name = found.dataset.polls;
    if (!polled.has(name)) { polled.set(name, true); poll(name, 0); }
  });

  /* A click that takes longer than a second says so */
  const working = byId("working");
  let waiting = 0;
  const wait = () => { clearTimeout(waiting); waiting = setTimeout(() => { working.textContent = working.dataset.text; }, 1000); };
  const done = () => { clearTimeout(waiting); working.textContent = ""; };
  document.addEventListener("submit", (event) => {
    if (event.target.dataset.sent) { event.preventDefault(); return; }
    event.target.dataset.sent = "yes";
    forget(event.target);
    setTimeout(() => { delete event.target.dataset.sent; }, 4000);
    wait();
  });

  const sourceOf = (settings) => settings.source && byId(settings.source.id || settings.source);

  /* PrimeFaces tells about its requests through jQuery; not about those of polls */
  if (window.jQuery) {
    window.jQuery(document)
      .on("pfAjaxSend", (event, xhr, settings) => {
        wait();
        dropProblem();
        settings.keys = sentBy(sourceOf(settings));
        if (unsaved().length) xhr.setRequestHeader("X-Candour-Typed", "1");
      })
      .on("pfAjaxSuccess", (event, xhr) => { if (xhr.responseXML && one("redirect", xhr.responseXML)) typed.clear(); })
      .on("pfAjaxError", (event, xhr, settings) => stayed(xhr, sourceOf(settings)))
      .on("pfAjaxComplete", (event, xhr, settings, args) => {
        done();
        startPolls();
        const refused = Boolean(args && args.validationFailed);
        if (!refused && xhr.status === 200) (settings.keys || []).forEach((key) => typed.delete(key));
        putBack();
        const source = sourceOf(settings);
        if (!source || !source.matches("button, input, a")) return;
        if (!tell() && !refused) closeAround(source);
      });
  }
  startPolls();
  tell();
})();
