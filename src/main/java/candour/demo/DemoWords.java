package candour.demo;

import candour.improvement.FindingRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** What the invented people write. Data of the demo, as an assessor would type it, not words of Candour. */
final class DemoWords {

    static final String WORRY = "The visit record of last week says that the child asked not to go back to the carer’s"
            + " house after contact, and nobody has asked why. No visit is recorded since.";
    static final String PHONED = "The duty manager";
    static final String TAKEN_ON =
            "I have spoken with the duty manager. A social worker sees the child this afternoon, on"
                    + " their own, and rings me afterwards.";

    /** Only of questions that do not concern every child. */
    private static final Map<String, String> NOT_APPLICABLE = Map.of(
            "B2", "The child has no brothers or sisters who are looked after.",
            "F3", "The child was not missing in the look-back.");

    private static final List<String> RECORDS =
            List.of("case summary", "visit record", "review minutes", "supervision record", "care plan", "chronology");

    private static final Map<String, List<String>> NOTES = Map.of(
            "A",
                    List.of(
                            "Alternatives in the wider family were looked at before the child came into care; the reasons are written down.",
                            "The decision is recorded, the alternatives that were considered are not."),
            "B",
                    List.of(
                            "The child’s own words open the plan, and one thing changed because of them.",
                            "Wishes are recorded at each visit; the plan does not say what came of them."),
            "C",
                    List.of(
                            "Each decision of the last review has an owner and a date, and two are done already.",
                            "The same three actions stand in three reviews in a row."),
            "D",
                    List.of(
                            "Permanence was decided at the second review, with a second plan beside it.",
                            "Long-term matching is named as the aim; no date and no owner."),
            "E",
                    List.of(
                            "The health plan is current, and the strengths and difficulties score was used in the placement plan.",
                            "The education plan is in time; its targets are the same as a year ago."),
            "F",
                    List.of(
                            "Visits at the right interval, the child seen alone, and what the child said is recorded.",
                            "Visits are on time; three of the last five do not say whether the child was seen alone."));

    private static final Map<Integer, String> RATIONALES = Map.of(
            4, "Confident, child-centred practice; the difference it makes can be seen in the record.",
            3, "Sound practice with purpose; recording of some decisions could say more about why.",
            2, "The child is safe and seen; drift in the plan and thin analysis hold the work back.",
            1, "Important duties were not met in time, and the record does not yet say what will be different.");

    /** What should become true, by question. */
    private static final Map<String, String> AIMS = Map.ofEntries(
            Map.entry("A2", "Every file shows the legal status"),
            Map.entry("B1", "Children’s wishes change the plan"),
            Map.entry("B2", "Brothers and sisters live together, or the reason is written down"),
            Map.entry("B3", "Children see the family who matter to them"),
            Map.entry("B4", "Every child has life-story work under way"),
            Map.entry("C1", "Care plans are ready in time"),
            Map.entry("C2", "Reviews are held in time"),
            Map.entry("C3", "Decisions of reviews are carried out"),
            Map.entry("C4", "Reviewing officers challenge drift"),
            Map.entry("D1", "Every child has a permanence plan in time"),
            Map.entry("D3", "Children are well matched and seldom move"),
            Map.entry("E1", "First health assessments are in time"),
            Map.entry("E2", "Later health assessments are in time"),
            Map.entry("E4", "Education plans are ready in time"),
            Map.entry("E5", "Education plans are ambitious"),
            Map.entry("F1", "Every child is visited in time"),
            Map.entry("F2", "Every child is seen alone"),
            Map.entry("F3", "Every child who went missing is asked why"));

    private static final List<String> DIFFERING = List.of(
            "The supervision note of that month has it; it was filed under the brother’s record.",
            "We had agreed with the reviewing officer to wait for the assessment, and that is in the minutes.",
            "The visit took place. Recording came late because of two emergencies in that week.");

    private DemoWords() {}

    /** Why a practitioner sees a finding differently. */
    static String differing(int turn) {
        return DIFFERING.get(turn % DIFFERING.size());
    }

    static String aim(FindingRow finding) {
        return AIMS.getOrDefault(finding.question(), finding.title());
    }

    static String record(Random random) {
        return RECORDS.get(random.nextInt(RECORDS.size()));
    }

    static String note(String section, Random random) {
        var notes =
                NOTES.getOrDefault(section, List.of("Seen in the record and talked through with the practitioner."));
        return notes.get(random.nextInt(notes.size()));
    }

    /** Why a question does not apply; empty for questions that always do. */
    static Optional<String> notApplicable(String question) {
        return Optional.ofNullable(NOT_APPLICABLE.get(question));
    }

    static String rationale(int rank) {
        return RATIONALES.getOrDefault(rank, RATIONALES.get(3));
    }
}
