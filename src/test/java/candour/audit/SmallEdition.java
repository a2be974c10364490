package candour.audit;

import candour.template.EditionDocument;
import candour.template.EditionFile;
import java.nio.charset.StandardCharsets;

/** A standard of two sections and three questions, small enough to reckon by hand. */
final class SmallEdition {

    static final EditionDocument DOCUMENT = EditionFile.read("small.yaml", yaml().getBytes(StandardCharsets.UTF_8));

    private SmallEdition() {}

    /** A1 of four grades and A2 yes or no in section A; B1 yes or no in section B. */
    private static String yaml() {
        return """
                code: SMALL
                number: 1
                title: Small standard
                jurisdiction: ENG
                effectiveFrom: 2026-04-01
                purpose: To be reckoned by hand.
                lookBackMonths: 12
                judgeMonths: 6
                sectionNoteRequired: true
                policies: { notApplicable: LEAVES_DENOMINATOR, notEvidenced: LOWEST, unanswered: INCOMPLETE }
                grades:
                  - { code: GOOD, label: Good, rank: 2 }
                  - { code: POOR, label: Poor, rank: 1 }
                bands:
                  - { grade: GOOD, from: 50 }
                  - { grade: POOR, from: 0, below: 50 }
                scales:
                  - code: FOUR
                    label: Four
                    levels:
                      - { code: TOP, label: Top, value: 4, noteNeeded: true, meaning: Top. }
                      - { code: UPPER, label: Upper, value: 3, meaning: Upper. }
                      - { code: LOWER, label: Lower, value: 2, meaning: Lower. }
                      - { code: LAST, label: Last, value: 1, noteNeeded: true, meaning: Last. }
                  - code: YESNO
                    label: Yes or no
                    levels:
                      - { code: "YES", label: "Yes", value: 1, meaning: Yes. }
                      - { code: "NO", label: "No", value: 0, noteNeeded: true, meaning: No. }
                sections:
                  - code: A
                    title: First
                    why: It matters.
                    weight: 3
                    questions:
                      - { code: A1, title: One, text: "One?", why: It matters., guidance: Look., scale: FOUR, weight: 2, evidence: [File] }
                      - { code: A2, title: Two, text: "Two?", why: It matters., guidance: Look., scale: YESNO, weight: 1, evidence: [File] }
                  - code: B
                    title: Second
                    why: It matters.
                    weight: 1
                    questions:
                      - { code: B1, title: Three, text: "Three?", why: It matters., guidance: Look., scale: YESNO, weight: 1, critical: true, evidence: [File] }
                ceilings:
                  - { id: L1, reach: OVERALL, when: { criticalAtLowest: [B1] }, max: POOR, reason: B1 is no. }
                findingRules:
                  - id: F1
                    kind: MINOR
                    when: [{ scale: YESNO, level: "NO" }]
                    title: "No: {title}"
                """;
    }
}
