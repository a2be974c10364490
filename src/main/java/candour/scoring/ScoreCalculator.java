package candour.scoring;

import static candour.scoring.AnswerState.UNANSWERED;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Scores answers by an instrument.
 *
 * <p>A question's value is its share of its scale's maximum. A section is the weighted mean of the questions that
 * apply; the whole is the weighted mean of the sections that are scorable, before ceilings. Bands then suggest a
 * grade, and ceilings may lower or withhold it.
 */
public final class ScoreCalculator {

    private static final Fraction HUNDRED = Fraction.of(BigDecimal.valueOf(100));

    private final Instrument instrument;
    private final Map<String, Integer> ranks;

    public ScoreCalculator(Instrument instrument) {
        this.instrument = instrument;
        this.ranks = instrument.ranks();
    }

    /** The order of the answers does not matter; an answer to an unknown question, or two to one, are refused. */
    public Scorecard score(Collection<Answer> answers) {
        var byQuestion = byQuestion(answers);
        var sections = instrument.sections().stream()
                .map(section -> sectionScore(section, byQuestion))
                .toList();
        return new Scorecard(overall(sections), sections);
    }

    private Map<String, Answer> byQuestion(Collection<Answer> answers) {
        var known = new HashSet<String>();
        instrument.sections().forEach(section -> section.questions().forEach(question -> known.add(question.code())));
        var byQuestion = new HashMap<String, Answer>();
        for (var answer : answers) {
            if (!known.contains(answer.question())) {
                throw new IllegalArgumentException("no question " + answer.question());
            }
            if (byQuestion.put(answer.question(), answer) != null) {
                throw new IllegalArgumentException("two answers to " + answer.question());
            }
        }
        return byQuestion;
    }

    private SectionScore sectionScore(Section section, Map<String, Answer> answers) {
        var questions = section.questions().stream()
                .map(question -> questionScore(
                        question, answers.getOrDefault(question.code(), Answer.unanswered(question.code()))))
                .toList();
        var parts = questions.stream()
                .map(question -> new Part(question.weight(), question.share()))
                .toList();
        boolean open = questions.stream().anyMatch(question -> question.state() == UNANSWERED);
        var judged = new Judged(questions, List.of(), ranks);
        return new SectionScore(
                section.code(), section.weight(), rating(open, parts, Ceiling.Reach.SECTION, judged), questions);
    }

    private QuestionScore questionScore(Question question, Answer answer) {
        var scale = question.scale();
        var value = switch (answer.state()) {
            case ANSWERED -> scale.level(answer.level()).value();
            case NOT_EVIDENCED ->
                switch (instrument.policies().notEvidenced()) {
                    case LOWEST -> scale.lowest();
                };
            case NOT_APPLICABLE, UNANSWERED -> null;
        };
        var share = value == null ? null : Fraction.of(value).dividedBy(Fraction.of(scale.maximum()));
        return new QuestionScore(
                question.code(),
                question.weight(),
                question.critical(),
                answer.state(),
                answer.level(),
                value,
                scale.lowest(),
                scale.maximum(),
                share);
    }

    private Rating overall(List<SectionScore> sections) {
        var parts = sections.stream()
                .map(section -> new Part(
                        section.weight(),
                        section.rating().mean() == null
                                ? null
                                : section.rating().mean().value()))
                .toList();
        boolean open = sections.stream().anyMatch(section -> section.rating().outcome() == Outcome.INCOMPLETE);
        var questions = sections.stream()
                .flatMap(section -> section.questions().stream())
                .toList();
        return rating(open, parts, Ceiling.Reach.OVERALL, new Judged(questions, sections, ranks));
    }

    private Rating rating(boolean open, List<Part> parts, Ceiling.Reach reach, Judged judged) {
        if (open) {
            return Rating.without(Outcome.INCOMPLETE);
        }
        var mean = mean(parts);
        if (mean == null) {
            return Rating.without(Outcome.NOT_SCORABLE);
        }
        var percent = mean.value().times(HUNDRED);
        var band = instrument.bands().stream()
                .filter(each -> each.holds(percent))
                .findFirst()
                .orElse(null);
        if (band == null) {
            return new Rating(Outcome.NO_BAND_MATCHES, mean, null, null, List.of());
        }
        var effects = effects(band.grade(), reach, judged);
        var grade = effects.isEmpty()
                ? band.grade()
                : effects.get(effects.size() - 1).after();
        return new Rating(grade == null ? Outcome.INSUFFICIENT_EVIDENCE : Outcome.GRADED, mean, band, grade, effects);
    }

    private static Mean mean(List<Part> parts) {
        var sum = Fraction.ZERO;
        var weight = Fraction.ZERO;
        var leftOut = Fraction.ZERO;
        for (var part : parts) {
            var partWeight = Fraction.of(part.weight());
            if (part.value() == null) {
                leftOut = leftOut.plus(partWeight);
            } else {
                weight = weight.plus(partWeight);
                sum = sum.plus(partWeight.times(part.value()));
            }
        }
        return weight.equals(Fraction.ZERO) ? null : new Mean(sum, weight, leftOut, sum.dividedBy(weight));
    }

    private List<CeilingEffect> effects(String banded, Ceiling.Reach reach, Judged judged) {
        var effects = new ArrayList<CeilingEffect>();
        var grade = banded;
        for (var ceiling : instrument.ceilings()) {
            if (ceiling.reach() == reach) {
                var effect = effect(ceiling, grade, ceiling.when().causes(judged));
                effects.add(effect);
                grade = effect.after();
            }
        }
        return effects;
    }

    private CeilingEffect effect(Ceiling ceiling, String grade, List<String> causes) {
        var state = state(ceiling, grade, causes);
        var after = switch (state) {
            case DOES_NOT_APPLY, LOWERED_NOTHING -> grade;
            case LOWERED -> ceiling.max();
            case WITHHELD -> null;
        };
        return new CeilingEffect(ceiling.id(), ceiling.when().code(), causes, state, ceiling.max(), grade, after);
    }

    private CeilingEffect.State state(Ceiling ceiling, String grade, List<String> causes) {
        if (causes.isEmpty()) {
            return CeilingEffect.State.DOES_NOT_APPLY;
        }
        if (ceiling.max() == null) {
            return CeilingEffect.State.WITHHELD;
        }
        return grade != null && ranks.get(ceiling.max()) < ranks.get(grade)
                ? CeilingEffect.State.LOWERED
                : CeilingEffect.State.LOWERED_NOTHING;
    }

    /** A part of a mean; a value of null does not count. */
    private record Part(BigDecimal weight, Fraction value) {}
}
