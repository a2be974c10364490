package candour.report;

import candour.report.ImprovementCounts.EditionCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts counts into words: the improvement report, strengths first. */
public final class ImprovementReport {

    private final ReportParts parts;
    private final ImprovementCounts counts;

    private ImprovementReport(ImprovementCounts counts, Wording wording) {
        this.counts = counts;
        this.parts = new ReportParts(counts, new Phrases(wording));
    }

    public static ReportModel of(ImprovementCounts counts, Wording wording) {
        return new ImprovementReport(counts, wording).model();
    }

    private ReportModel model() {
        return new ReportModel(
                parts.say("report.title.improvement"),
                counts.organisation(),
                counts.service() == null ? parts.say("report.word.wholeCouncil") : counts.service(),
                counts.period(),
                counts.asOf(),
                counts.editions().stream()
                        .map(edition -> parts.say("report.word.numbered", edition.name(), edition.title()))
                        .toList(),
                summary(),
                sections());
    }

    private List<ReportSection> sections() {
        return List.of(
                new BasisPart(parts).section(),
                new StrengthsPart(parts).section(),
                new GradesPart(parts).section(),
                new StandardPart(parts).sections(),
                new StandardPart(parts).questions(),
                new FindingsPart(parts).section(),
                new ActionsPart(parts).section(),
                new MethodPart(parts).section());
    }

    private List<String> summary() {
        var sentences = new ArrayList<String>();
        sentences.add(parts.say("report.summary.rests", parts.audits(), parts.drawn()));
        sentences.add(parts.say("report.summary.praise", new StrengthsPart(parts).all()));
        counts.editions().forEach(edition -> strongest(edition).ifPresent(sentences::add));
        counts.editions().forEach(edition -> own(edition).ifPresent(sentences::add));
        counts.editions().forEach(edition -> weakest(edition).ifPresent(sentences::add));
        var actions = counts.actions();
        sentences.add(parts.say("report.summary.actions", actions.open().size(), actions.overdue()));
        if (actions.checks() > 0) {
            sentences.add(parts.say("report.summary.checks", actions.effective(), actions.checks()));
        }
        return sentences;
    }

    private Optional<String> strongest(EditionCounts edition) {
        return StandardPart.best(edition).map(section -> {
            var share = StandardPart.share(section);
            return ofEdition(
                    edition,
                    parts.say("report.summary.strongest", section.title(), share.x(), share.n(), between(share)));
        });
    }

    private Optional<String> own(EditionCounts edition) {
        var share = GradesPart.goodOrBetter(edition, true);
        return share.n() == 0
                ? Optional.empty()
                : Optional.of(ofEdition(edition, parts.say("report.summary.own", share.x(), share.n())));
    }

    private Optional<String> weakest(EditionCounts edition) {
        return StandardPart.below(edition).stream().findFirst().map(question -> {
            var share = StandardPart.share(question);
            return ofEdition(
                    edition, parts.say("report.summary.below", question.title(), share.x(), share.n(), between(share)));
        });
    }

    private String between(Cell.Share share) {
        return parts.phrases().between(share);
    }

    private String ofEdition(EditionCounts edition, String sentence) {
        return counts.editions().size() > 1
                ? parts.say("report.summary.ofEdition", edition.name(), sentence)
                : sentence;
    }
}
