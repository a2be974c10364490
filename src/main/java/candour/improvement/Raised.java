package candour.improvement;

import candour.audit.AnswerMarks;
import candour.template.EditionDocument;
import candour.template.FindingKind;
import candour.template.RaisedFinding;

/** A finding as the answers raise it, before anybody has looked at it. */
record Raised(Origin origin, FindingKind kind, String title, String text, AnswerMarks marks) {

    /** Its text is what the assessor has {@code written} beside the answer; without that, what the edition says of the level. */
    static Raised of(RaisedFinding finding, String written, AnswerMarks marks, EditionDocument edition) {
        return new Raised(
                new Origin(finding.rule(), finding.question()),
                finding.kind(),
                shortened(finding.title(), Finding.TITLE),
                shortened(written == null ? meaning(finding, edition) : written, Finding.TEXT),
                marks);
    }

    private static String meaning(RaisedFinding finding, EditionDocument edition) {
        var question = edition.question(finding.question());
        if (finding.level() == null) {
            return question.text();
        }
        var level = edition.level(finding.question(), finding.level());
        var meaning = question.descriptors().getOrDefault(finding.level(), level.meaning());
        return meaning == null ? question.text() : meaning;
    }

    /** An edition's words are not limited; a finding's are. */
    private static String shortened(String words, int max) {
        return words.length() <= max ? words : words.substring(0, max - 1) + "…";
    }
}
