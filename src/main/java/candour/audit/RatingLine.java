package candour.audit;

import candour.scoring.Band;
import candour.scoring.CeilingEffect;
import candour.scoring.Fraction;
import candour.scoring.Outcome;
import candour.scoring.Rating;
import candour.shared.Formats;
import candour.template.EditionDocument;
import java.io.Serializable;
import java.util.List;

/**
 * A computed rating as it is shown: the numbers of the stored scorecard, rounded for reading only, and the words of the
 * edition.
 *
 * @param grade   null where there is none
 * @param percent null where there is no mean
 * @param band    the label of the band's grade, before limits; null where no band holds the value
 */
public record RatingLine(
        Outcome outcome,
        String grade,
        String gradeLabel,
        String percent,
        String sum,
        String weight,
        String leftOut,
        String band,
        String from,
        String below,
        List<Limit> limits)
        implements Serializable {

    /**
     * What became of one limiting rule.
     *
     * @param reason in the words of the edition
     * @param causes codes of the questions or sections that made it hold
     */
    public record Limit(
            CeilingEffect.State state, String reason, String causes, String max, String before, String after)
            implements Serializable {

        public boolean isHolding() {
            return state != CeilingEffect.State.DOES_NOT_APPLY;
        }
    }

    static RatingLine of(Rating rating, EditionDocument edition) {
        var mean = rating.mean();
        var band = rating.band();
        return new RatingLine(
                rating.outcome(),
                rating.grade(),
                label(rating.grade(), edition),
                mean == null ? null : mean.value().percent(2).toPlainString(),
                mean == null ? null : number(mean.sum()),
                mean == null ? null : number(mean.weight()),
                mean == null || mean.leftOut().equals(Fraction.ZERO) ? null : number(mean.leftOut()),
                band == null ? null : label(band.grade(), edition),
                band == null ? null : Formats.number(band.from()),
                below(band),
                rating.ceilings().stream().map(effect -> limit(effect, edition)).toList());
    }

    private static String below(Band band) {
        return band == null || band.below() == null ? null : Formats.number(band.below());
    }

    private static Limit limit(CeilingEffect effect, EditionDocument edition) {
        var reason = edition.ceilings().stream()
                .filter(ceiling -> ceiling.id().equals(effect.ceiling()))
                .findFirst()
                .orElseThrow()
                .reason();
        return new Limit(
                effect.state(),
                reason,
                String.join(", ", effect.causes()),
                label(effect.max(), edition),
                label(effect.before(), edition),
                label(effect.after(), edition));
    }

    static String label(String grade, EditionDocument edition) {
        return edition.grades().stream()
                .filter(each -> each.code().equals(grade))
                .map(EditionDocument.Grade::label)
                .findFirst()
                .orElse(null);
    }

    static String number(Fraction fraction) {
        return Formats.number(fraction.rounded(3));
    }

    public boolean isBelowOpen() {
        return below == null;
    }

    public List<Limit> getHolding() {
        return limits.stream().filter(Limit::isHolding).toList();
    }

    public List<Limit> getOthers() {
        return limits.stream().filter(limit -> !limit.isHolding()).toList();
    }
}
