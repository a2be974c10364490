package candour.template;

import candour.scoring.Answer;
import candour.template.EditionDocument.FindingRule;
import candour.template.EditionDocument.LevelOf;
import candour.template.EditionDocument.Question;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Turns answers into findings by the rules of an edition. */
record FindingRules(EditionDocument document) {

    List<RaisedFinding> raisedBy(Collection<Answer> answers) {
        var byQuestion = answers.stream().collect(Collectors.toMap(Answer::question, answer -> answer));
        return document.questions().stream()
                .filter(question -> byQuestion.containsKey(question.code()))
                .flatMap(question -> document.findingRules().stream()
                        .filter(rule -> raises(rule, question, byQuestion.get(question.code())))
                        .map(rule -> finding(rule, question, byQuestion.get(question.code()))))
                .sorted(Comparator.comparing(RaisedFinding::kind))
                .toList();
    }

    private static boolean raises(FindingRule rule, Question question, Answer answer) {
        if (rule.critical() != null && rule.critical() != question.critical()) {
            return false;
        }
        return switch (answer.state()) {
            case ANSWERED -> rule.when().contains(new LevelOf(question.scale(), answer.level()));
            case NOT_EVIDENCED -> rule.notEvidenced();
            case NOT_APPLICABLE, UNANSWERED -> false;
        };
    }

    private static RaisedFinding finding(FindingRule rule, Question question, Answer answer) {
        return new RaisedFinding(
                rule.id(),
                rule.kind(),
                question.code(),
                answer.level(),
                rule.title().replace("{title}", question.title()));
    }
}
