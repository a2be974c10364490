package candour.casefile.intake;

import candour.casefile.AgeBand;
import candour.casefile.CaseEntry;
import candour.casefile.CaseType;
import candour.casefile.CategoryOfNeed;
import candour.casefile.CouncilIdentifier;
import candour.casefile.FactKind;
import candour.casefile.LegalStatus;
import candour.casefile.intake.CaringFor.Care;
import candour.shared.sheet.SheetProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * One child of the standard safeguarding dataset as its tables are read. What the case is follows from the highest table
 * in which something lasts; where nothing does, from what ended last.
 */
final class SafeguardingChild {

    final List<Time> helped = new ArrayList<>();
    final List<Referral> referrals = new ArrayList<>();
    final List<Time> protectionPlans = new ArrayList<>();
    final List<Care> care = new ArrayList<>();
    final List<Legal> legal = new ArrayList<>();
    final TreeSet<LocalDate> assessments = new TreeSet<>();
    final TreeSet<LocalDate> enquiries = new TreeSet<>();
    final TreeSet<LocalDate> conferences = new TreeSet<>();
    final TreeSet<LocalDate> protectionReviews = new TreeSet<>();
    final TreeSet<LocalDate> careReviews = new TreeSet<>();

    /** Whether there is an episode of care of which nobody can read when it began. */
    boolean careUnclear;

    static final class Referral extends Time {
        CategoryOfNeed category;
    }

    static final class Legal extends Time {
        LegalStatus status;

        boolean holdsOn(LocalDate day) {
            return start != null && !start.isAfter(day) && !endUnknown && (end == null || !end.isBefore(day));
        }
    }

    /** What the case is by one table; {@code end} is null where it lasts, and also where nobody can tell. */
    private record Standing(CaseType type, LocalDate start, LocalDate end, boolean unsure) {

        boolean isOpen() {
            return end == null && !unsure;
        }

        static Optional<Standing> of(CaseType type, List<? extends Time> times) {
            var begun = times.stream().filter(time -> time.start != null).toList();
            var open =
                    begun.stream().filter(Time::isOpen).map(time -> time.start).min(Comparator.naturalOrder());
            if (open.isPresent()) {
                return Optional.of(new Standing(type, open.get(), null, false));
            }
            if (times.stream().anyMatch(time -> time.endUnknown)) {
                return Optional.of(new Standing(type, null, null, true));
            }
            return begun.stream()
                    .max(Comparator.comparing(Time::endOrNever).thenComparing(time -> time.start))
                    .map(last -> new Standing(type, last.start, last.end, false));
        }
    }

    /** As things stand {@code today}, by these tables; nothing where that cannot be told. */
    Optional<CaseEntry> entry(
            CouncilIdentifier identifier,
            LocalDate born,
            LocalDate today,
            Set<FileShape> tables,
            Consumer<SheetProblem> problems) {
        var caring = CaringFor.of(care, today, problems);
        var standings = Stream.of(
                        caring(caring),
                        Standing.of(CaseType.CHILD_PROTECTION, protectionPlans),
                        Standing.of(CaseType.CHILD_IN_NEED, referrals),
                        Standing.of(CaseType.EARLY_HELP, helped))
                .flatMap(Optional::stream)
                .toList();
        return deciding(standings).map(what -> {
            var opened = standings.stream()
                    .filter(each -> !each.unsure && Objects.equals(each.end, what.end))
                    .map(Standing::start)
                    .min(Comparator.naturalOrder());
            var facts = new ToldFacts(what.end == null ? today : what.end);
            addFacts(facts, what, caring.orElse(null), today, tables);
            return new CaseEntry(
                    identifier,
                    what.type,
                    null,
                    opened.orElseThrow(),
                    what.end,
                    born == null ? null : AgeBand.on(today, born),
                    today,
                    facts.entries(),
                    speaksOf(what, tables));
        });
    }

    private Optional<Standing> caring(Optional<CaringFor> caring) {
        var ended = caring.map(CaringFor::ended).orElse(null);
        boolean unsure =
                caring.isEmpty() || ended != null ? careUnclear : caring.get().isUncertain();
        if (caring.isEmpty()) {
            return unsure ? Optional.of(new Standing(CaseType.LOOKED_AFTER, null, null, true)) : Optional.empty();
        }
        return Optional.of(new Standing(CaseType.LOOKED_AFTER, caring.get().since(), unsure ? null : ended, unsure));
    }

    /** Of what stands highest first. */
    private static Optional<Standing> deciding(List<Standing> standings) {
        for (var each : standings) {
            if (each.unsure || each.isOpen()) {
                return Optional.of(each).filter(Standing::isOpen);
            }
        }
        return standings.stream().max(Comparator.comparing(Standing::end).thenComparing(Standing::type));
    }

    private void addFacts(ToldFacts facts, Standing what, CaringFor caring, LocalDate today, Set<FileShape> tables) {
        var asOf = what.end == null ? today : what.end;
        var referral = referrals.stream()
                .filter(each -> each.start != null)
                .max(Comparator.comparing(Time::endOrNever).thenComparing(each -> each.start))
                .orElse(null);
        if (what.type == CaseType.LOOKED_AFTER) {
            facts.add(FactKind.LEGAL_STATUS, legalOn(asOf));
            caring.addTo(facts, today);
            if (tables.contains(FileShape.SSD_CLA_REVIEWS)) {
                facts.reviews(careReviews, today);
            }
        } else {
            facts.add(FactKind.CATEGORY_OF_NEED, referral == null ? null : referral.category);
            facts.add(FactKind.LAST_REVIEW, last(protectionReviews, asOf));
        }
        facts.add(FactKind.REFERRED_ON, referral == null ? null : referral.start)
                .add(FactKind.LAST_ASSESSMENT, last(assessments, asOf))
                .add(FactKind.LAST_ENQUIRY, last(enquiries, asOf))
                .add(FactKind.INITIAL_CONFERENCE, last(conferences, asOf));
        Standing.of(CaseType.CHILD_PROTECTION, protectionPlans)
                .filter(Standing::isOpen)
                .ifPresent(plan -> facts.add(FactKind.PROTECTION_PLAN_SINCE, plan.start));
    }

    private LegalStatus legalOn(LocalDate day) {
        return legal.stream()
                .filter(each -> each.status != null && each.holdsOn(day))
                .max(Comparator.comparing(each -> each.start))
                .map(each -> each.status)
                .orElse(null);
    }

    private static LocalDate last(TreeSet<LocalDate> days, LocalDate until) {
        return days.floor(until);
    }

    /** No table that is read tells of care leavers; who is looked after is none. */
    private static Set<CaseType> speaksOf(Standing what, Set<FileShape> tables) {
        var types = EnumSet.of(CaseType.CHILD_IN_NEED, CaseType.CHILD_PROTECTION, CaseType.LOOKED_AFTER);
        if (tables.contains(FileShape.SSD_EARLY_HELP_EPISODES)) {
            types.add(CaseType.EARLY_HELP);
        }
        if (what.type == CaseType.LOOKED_AFTER && what.isOpen()) {
            types.add(CaseType.CARE_LEAVER);
        }
        return types;
    }
}
