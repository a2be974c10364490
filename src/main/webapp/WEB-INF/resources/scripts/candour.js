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

  /* What is typed stays where the server draws a part anew: in data-keeps, which names what the part is about */
  const kept = new Map();
  const keyOf = (box) => box.closest("[data-keeps]").dataset.keeps + " " + box.id.split(":").slice(-2).join(":");
  const boxesOf = (within) => [...within.querySelectorAll("input, textarea, select")].filter((box) => box.id && box.closest("[data-keeps]"));
  document.addEventListener("input", (event) => {
    if (event.target.closest("[data-keeps]")) kept.set(keyOf(event.target), event.target.value);
  });
  const sentBy = (source) => source && source.form ? boxesOf(source.form).map(keyOf) : [];
  const putBack = () => boxesOf(document).filter((box) => kept.has(keyOf(box))).forEach((box) => {
    box.value = kept.get(keyOf(box));
    box.closest("details").open = true;
  });

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
    setTimeout(() => { delete event.target.dataset.sent; }, 4000);
    wait();
  });

  const sourceOf = (settings) => settings.source && byId(settings.source.id || settings.source);

  /* PrimeFaces tells about its requests through jQuery; not about those of polls */
  if (window.jQuery) {
    window.jQuery(document)
      .on("pfAjaxSend", (event, xhr, settings) => {
        wait();
        settings.keys = sentBy(sourceOf(settings));
      })
      .on("pfAjaxComplete", (event, xhr, settings, args) => {
        done();
        startPolls();
        const refused = Boolean(args && args.validationFailed);
        if (!refused && xhr.status === 200) (settings.keys || []).forEach((key) => kept.delete(key));
        putBack();
        const source = sourceOf(settings);
        if (!source || !source.matches("button, input, a")) return;
        if (!tell() && !refused) closeAround(source);
      });
  }
  startPolls();
  tell();
})();
