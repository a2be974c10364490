package candour.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The shipped edition, and a small one that tests break in one place. */
public final class EditionFixture {

    static final Path SHIPPED = Path.of("audit-templates/child-looked-after-1.yaml");

    static final String SMALL = """
            code: SMALL
            number: 1
            title: A small standard
            jurisdiction: ENG
            effectiveFrom: 2026-04-01
            purpose: To be broken by tests.
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
              - code: YN
                label: Yes or no
                levels:
                  - { code: "YES", label: "Yes", value: 1, meaning: It was so. }
                  - { code: "NO", label: "No", value: 0, meaning: It was not so. }
              - code: TWO
                label: Two grades
                describedPerQuestion: true
                levels:
                  - { code: HIGH, label: High, value: 2, noteNeeded: true }
                  - { code: LOW, label: Low, value: 1 }
            sections:
              - code: A
                title: First
                why: Because.
                weight: 60
                questions:
                  - code: A1
                    title: Seen
                    text: Was the child seen?
                    why: To be safe.
                    guidance: Look at the visits.
                    scale: YN
                    weight: 1
                    critical: true
                    evidence: [Visits]
                  - code: A2
                    title: Heard
                    text: Was the child heard?
                    why: To matter.
                    guidance: Look at the words.
                    scale: TWO
                    weight: 1
                    descriptors: { HIGH: Often., LOW: Seldom. }
                    evidence: [Words]
            ceilings:
              - { id: L1, reach: SECTION, when: { criticalAtLowest: [A1] }, max: POOR, reason: Not seen. }
            findingRules:
              - { id: F1, kind: MAJOR, critical: true, when: [{ scale: YN, level: "NO" }], title: "{title}: no" }
            """;

    private EditionFixture() {}

    public static EditionDocument shipped() {
        return EditionFile.read(SHIPPED);
    }

    static EditionDocument read(String yaml) {
        return EditionFile.read("small.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    /** The small edition with one passage replaced, which must be there. */
    static String with(String passage, String replacement) {
        assertThat(SMALL).contains(passage);
        return SMALL.replace(passage, replacement);
    }
}
