/* The own overall judgement: kept as it is given; the button that submits waits until it is. */
(() => {
  "use strict";
  const audit = window.auditDesk;
  const own = document.getElementById("own");
  if (!audit || !own) return;
  const rationale = own.querySelector("textarea");
  const judged = (version) => { document.querySelector("[data-judged-version]").value = version; };
  const describe = ({ grade, rationale: reasons }) => {
    const radio = [...own.querySelectorAll("input[type='radio']")].find((each) => each.value === grade);
    return [radio ? radio.labels[0].textContent.trim() : "", reasons].filter(Boolean).join("\n");
  };
  const content = () => {
    const radio = own.querySelector("input[type='radio']:checked");
    return { grade: radio ? radio.value : null, rationale: rationale.value.trim() || null };
  };
  const draft = new audit.Draft({
    path: "/judgement",
    version: Number(own.dataset.version),
    content,
    problem: (sentence) => {
      const place = own.querySelector("[data-problem]");
      place.textContent = sentence;
      place.hidden = !sentence;
    },
    saved: (answer) => { judged(answer.version); },
    conflict: (stored, now) => {
      if (describe(content()) === describe(stored)) { draft.resolve(now, false); judged(now); return; }
      audit.showConflict({
        before: own.lastElementChild, mine: describe(content()), stored: describe(stored),
        chosen: (keepsMine) => {
          if (!keepsMine) {
            own.querySelectorAll("input[type='radio']").forEach((radio) => { radio.checked = radio.value === stored.grade; });
            rationale.value = stored.rationale || "";
          }
          judged(now);
          draft.resolve(now, keepsMine);
        },
      });
    },
  });
  own.addEventListener("change", (event) => { if (event.target.type === "radio") draft.touch(audit.CHOICE); });
  rationale.addEventListener("input", () => draft.touch(audit.TEXT));
  rationale.addEventListener("blur", () => draft.send());

  /* What is typed about a finding goes with a form of its own: said once, and a second press means it */
  let warned = false;
  document.addEventListener("input", () => { warned = false; });
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[id$='submitAudit']");
    if (!button || warned) return;
    const [box] = window.candour.unsaved(document.getElementById("proposals") || document);
    if (!box) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    warned = true;
    window.candour.problem(button.form, audit.desk.dataset.findingUnsaved, { box });
  }, true);

  document.addEventListener("click", async (event) => {
    const button = event.target.closest("[id$='submitAudit']");
    if (!button || audit.isClean()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (await audit.settled()) button.click();
  }, true);
})();
