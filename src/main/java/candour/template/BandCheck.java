package candour.template;

import candour.scoring.Band;
import candour.shared.Formats;
import candour.template.EditionDocument.Grade;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Checks that every percentage from 0 to 100 falls into exactly one band, and that more is never graded lower. */
record BandCheck(EditionDocument edition, CheckList list) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    void run() {
        list.present("/bands", edition.bands());
        var ranks = ranks();
        boolean sound = true;
        for (int i = 0; i < edition.bands().size(); i++) {
            var band = edition.bands().get(i);
            var at = "/bands/" + i;
            sound &= list.known(at + "/grade", band.grade(), ranks.keySet());
            sound &= list.number(at + "/from", band.from());
            sound &= band.below() == null || list.number(at + "/below", band.below());
        }
        if (sound && !edition.bands().isEmpty()) {
            edges();
            order(ranks);
        }
    }

    private void edges() {
        var rising = rising();
        var end = BigDecimal.ZERO;
        for (int i : rising) {
            var band = edition.bands().get(i);
            var at = "/bands/" + i;
            if (end == null || end.compareTo(band.from()) > 0) {
                list.problem(at, "template.problem.bandOverlap", band.grade(), Formats.number(band.from()));
            } else if (end.compareTo(band.from()) < 0) {
                list.problem(at, "template.problem.bandGap", Formats.number(end), Formats.number(band.from()));
            }
            if (band.below() != null && band.below().compareTo(band.from()) <= 0) {
                list.problem(at, "template.problem.bandEmpty", band.grade());
            }
            end = band.below();
        }
        if (end != null && end.compareTo(HUNDRED) <= 0) {
            list.problem("/bands/" + rising.get(rising.size() - 1), "template.problem.bandEnd", Formats.number(end));
        }
    }

    private void order(Map<String, Integer> ranks) {
        var rising = rising();
        for (int i = 1; i < rising.size(); i++) {
            var lower = edition.bands().get(rising.get(i - 1));
            var upper = edition.bands().get(rising.get(i));
            if (ranks.get(upper.grade()) <= ranks.get(lower.grade())) {
                list.problem("/bands/" + rising.get(i), "template.problem.bandOrder", upper.grade(), lower.grade());
            }
        }
    }

    private List<Integer> rising() {
        return IntStream.range(0, edition.bands().size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> edition.bands().get(i), Comparator.comparing(Band::from)))
                .toList();
    }

    private Map<String, Integer> ranks() {
        var ranks = new HashMap<String, Integer>();
        for (Grade grade : edition.grades()) {
            if (grade.code() != null && grade.rank() != null) {
                ranks.put(grade.code(), grade.rank());
            }
        }
        return ranks;
    }
}
