package candour.report;

import candour.improvement.ActionStatus;
import candour.report.ImprovementCounts.ActionCounts;
import candour.report.ImprovementCounts.EditionCounts;
import candour.report.ImprovementCounts.FindingCount;
import candour.report.ImprovementCounts.GradeName;
import candour.report.ImprovementCounts.GradePair;
import candour.report.ImprovementCounts.OpenAction;
import candour.report.ImprovementCounts.PraiseCount;
import candour.report.ImprovementCounts.QuestionCount;
import candour.report.ImprovementCounts.ReplyCounts;
import candour.report.ImprovementCounts.RoundCount;
import candour.report.ImprovementCounts.SectionCount;
import candour.report.ImprovementCounts.StatusCount;
import candour.report.ImprovementCounts.TeamCount;
import candour.shared.Sentence;
import candour.template.FindingKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A year of 61 audits in an invented council, counted by hand. */
public final class ReportFixture {

    public static final String HASH = "9f2c4b7a1e0d3c5f8a6b9d2e4f7081a3c5e7092b4d6f8a1c3e5d7092b4f6a8c0";

    private ReportFixture() {}

    /** The shipped words. */
    public static Wording wording() {
        return Sentence::of;
    }

    public static Phrases phrases() {
        return new Phrases(wording());
    }

    public static ReportModel year() {
        return ImprovementReport.of(yearCounts(), wording());
    }

    /** The same year with so many actions open that their list needs several pages. */
    public static ReportModel busyYear() {
        var year = yearCounts();
        return ImprovementReport.of(
                new ImprovementCounts(
                        year.organisation(),
                        "Children in care",
                        year.period(),
                        year.asOf(),
                        year.rounds(),
                        year.editions(),
                        year.teams(),
                        year.findings(),
                        year.replies(),
                        actions(90)),
                wording());
    }

    /** The year with this wherever a name or a text of theirs may stand. */
    public static ImprovementCounts writtenByPeople(String text) {
        var year = yearCounts();
        return new ImprovementCounts(
                text,
                text,
                year.period(),
                year.asOf(),
                year.rounds(),
                List.of(new EditionCounts(
                        year.editions().get(0).name(),
                        text,
                        year.editions().get(0).audits(),
                        List.of(
                                new GradeName("O", text, Tone.OUTSTANDING, true),
                                new GradeName("G", text, Tone.GOOD, true),
                                new GradeName("RI", text, Tone.IMPROVE, false),
                                new GradeName("I", text, Tone.INADEQUATE, false)),
                        year.editions().get(0).pairs(),
                        List.of(new SectionCount("A", text, 49, 60, 1)),
                        List.of(new QuestionCount("B4", text, text, 24, 57)),
                        List.of(new PraiseCount("A", text, 4, 4)))),
                List.of(new TeamCount(text, text, 61)),
                List.of(new FindingCount(FindingKind.MINOR, text, text, 9)),
                new ReplyCounts(70, 61, 200, 12, 4, 14, 5),
                new ActionCounts(
                        List.of(new StatusCount(ActionStatus.PLANNED, 1, 0)),
                        0,
                        0,
                        List.of(new OpenAction(text, text, text, ActionStatus.PLANNED, null, 0)),
                        0,
                        0));
    }

    /** Nothing drawn, nothing audited. */
    public static ReportModel empty() {
        var year = yearCounts();
        return ImprovementReport.of(
                new ImprovementCounts(
                        year.organisation(),
                        null,
                        year.period(),
                        year.asOf(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        new ReplyCounts(0, 0, 0, 0, 0, 0, 0),
                        new ActionCounts(List.of(), 0, 0, List.of(), 0, 0)),
                wording());
    }

    public static Figure figure(ReportModel model, int section, int figure) {
        return model.sections().get(section - 1).figures().get(figure - 1);
    }

    public static ImprovementCounts yearCounts() {
        return new ImprovementCounts(
                "Fernshire Council",
                null,
                new ReportPeriod(LocalDate.of(2025, 11, 1), LocalDate.of(2026, 10, 31)),
                Instant.parse("2026-11-14T14:02:00Z"),
                List.of(
                        new RoundCount(
                                7,
                                "Winter round",
                                "CLA 1",
                                LocalDate.of(2025, 11, 3),
                                412,
                                412,
                                HASH,
                                1,
                                null,
                                30,
                                0,
                                30,
                                30),
                        new RoundCount(
                                7,
                                "Winter round",
                                "CLA 1",
                                LocalDate.of(2025, 11, 3),
                                412,
                                412,
                                HASH,
                                2,
                                "Two files were closed before reading",
                                3,
                                1,
                                2,
                                2),
                        new RoundCount(
                                8,
                                "Summer round",
                                "CLA 1",
                                LocalDate.of(2026, 5, 4),
                                398,
                                398,
                                HASH.replace('9', '1'),
                                1,
                                null,
                                32,
                                0,
                                29,
                                29)),
                List.of(edition()),
                teams(),
                findings(),
                new ReplyCounts(70, 61, 200, 12, 4, 14, 5),
                actions(4));
    }

    public static EditionCounts edition() {
        return new EditionCounts(
                "CLA 1",
                "Child looked after and permanence",
                61,
                List.of(
                        new GradeName("O", "Outstanding", Tone.OUTSTANDING, true),
                        new GradeName("G", "Good", Tone.GOOD, true),
                        new GradeName("RI", "Requires improvement", Tone.IMPROVE, false),
                        new GradeName("I", "Inadequate", Tone.INADEQUATE, false)),
                List.of(
                        new GradePair("O", "O", 5),
                        new GradePair("O", "G", 3),
                        new GradePair("G", "G", 26),
                        new GradePair("G", "RI", 7),
                        new GradePair("G", null, 1),
                        new GradePair("RI", "G", 2),
                        new GradePair("RI", "RI", 11),
                        new GradePair("RI", "I", 1),
                        new GradePair("I", "RI", 1),
                        new GradePair("I", "I", 4)),
                List.of(
                        new SectionCount("A", "Entry to care decision", 49, 60, 1),
                        new SectionCount("B", "Voice, identity, family time", 52, 61, 0),
                        new SectionCount("C", "Care plan and reviews", 38, 61, 0),
                        new SectionCount("D", "Permanence", 29, 58, 3),
                        new SectionCount("E", "Health and education", 41, 59, 2),
                        new SectionCount("F", "Visits and safety", 2, 4, 57)),
                questions(),
                List.of(
                        new PraiseCount("A", "Entry to care decision", 4, 4),
                        new PraiseCount("B", "Voice, identity, family time", 19, 17),
                        new PraiseCount("C", "Care plan and reviews", 0, 0),
                        new PraiseCount("E", "Health and education", 6, 6)));
    }

    private static List<QuestionCount> questions() {
        return List.of(
                new QuestionCount("A2", "Legal status", "Is the child’s legal status clear in the record?", 3, 61),
                new QuestionCount(
                        "B4",
                        "Life-story work",
                        "Is life-story work under way, and does the child have a part in it?",
                        24,
                        57),
                new QuestionCount("C1", "Care plan in time", "Was there a care plan within ten working days?", 14, 61),
                new QuestionCount(
                        "C3", "Decisions carried out", "Were the decisions of the last review carried out?", 22, 59),
                new QuestionCount(
                        "D1",
                        "Permanence plan in time",
                        "Was there a plan for permanence by the second review?",
                        27,
                        55),
                new QuestionCount(
                        "E4", "Education plan in time", "Is the personal education plan timely and ambitious?", 0, 50),
                new QuestionCount(
                        "F3", "Return interviews", "Was a return interview offered after each missing episode?", 3, 4));
    }

    private static List<TeamCount> teams() {
        return List.of(
                new TeamCount("Children in care", "Harbour", 11),
                new TeamCount("Children in care", "Mill", 9),
                new TeamCount("Children in care", "Oak", 14),
                new TeamCount("Children in care", "Quay", 12),
                new TeamCount("Leaving care", "Birch", 8),
                new TeamCount("Leaving care", "Park", 7));
    }

    private static List<FindingCount> findings() {
        return List.of(
                new FindingCount(FindingKind.GOOD_PRACTICE, "Children in care", "Harbour", 3),
                new FindingCount(FindingKind.MINOR, "Children in care", "Harbour", 9),
                new FindingCount(FindingKind.MAJOR, "Children in care", "Harbour", 4),
                new FindingCount(FindingKind.GOOD_PRACTICE, "Children in care", "Mill", 5),
                new FindingCount(FindingKind.OPPORTUNITY, "Children in care", "Mill", 2),
                new FindingCount(FindingKind.GOOD_PRACTICE, "Children in care", "Oak", 12),
                new FindingCount(FindingKind.OPPORTUNITY, "Children in care", "Oak", 6),
                new FindingCount(FindingKind.MINOR, "Children in care", "Oak", 4),
                new FindingCount(FindingKind.GOOD_PRACTICE, "Children in care", "Quay", 5),
                new FindingCount(FindingKind.MINOR, "Leaving care", "Birch", 1),
                new FindingCount(FindingKind.GOOD_PRACTICE, "Leaving care", "Park", 2),
                new FindingCount(FindingKind.MAJOR, "Leaving care", "Park", 1));
    }

    public static ActionCounts actions(int open) {
        var rows = new ArrayList<OpenAction>();
        rows.add(new OpenAction(
                "Life-story work is planned at the first review and checked at each one after it",
                "Children in care",
                "Harbour",
                ActionStatus.PLANNED,
                LocalDate.of(2026, 10, 30),
                15));
        rows.add(new OpenAction("=cmd|'/c calc'!A0", "Leaving care", "Birch", ActionStatus.RAISED, null, 0));
        IntStream.range(2, open)
                .forEach(i -> rows.add(new OpenAction(
                        "Review decisions are carried out, action " + i,
                        "Children in care",
                        "Oak",
                        ActionStatus.PLANNED,
                        LocalDate.of(2026, 12, 1).plusDays(i),
                        0)));
        return new ActionCounts(
                List.of(
                        new StatusCount(ActionStatus.RAISED, 1, 0),
                        new StatusCount(ActionStatus.PLANNED, open - 1, 1),
                        new StatusCount(ActionStatus.COMPLETED, 0, 0),
                        new StatusCount(ActionStatus.VERIFIED, 9, 0)),
                6,
                9,
                rows,
                3,
                1);
    }
}
