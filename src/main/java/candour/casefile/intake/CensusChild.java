package candour.casefile.intake;

import candour.casefile.AgeBand;
import candour.casefile.CaseEntry;
import candour.casefile.CaseType;
import candour.casefile.CategoryOfNeed;
import candour.casefile.CouncilIdentifier;
import candour.casefile.FactEntry;
import candour.casefile.FactKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One child of a census as it is read: the times it was in need, and in them plans, enquiries and assessments. */
final class CensusChild {

    /** The census says nothing of children looked after, care leavers and early help. */
    private static final Set<CaseType> SPEAKS_OF = EnumSet.of(CaseType.CHILD_IN_NEED, CaseType.CHILD_PROTECTION);

    CouncilIdentifier identifier;
    LocalDate born;
    private final List<Need> needs = new ArrayList<>();

    /** From a referral until the case was closed. */
    static final class Need extends Time {
        CategoryOfNeed category;
        LocalDate conference;
        LocalDate enquiry;
        LocalDate assessment;
        LocalDate review;
        final List<Time> protectionPlans = new ArrayList<>();

        /** When the protection plan that lasts began; null where there is none. */
        LocalDate protectedSince() {
            return isOpen()
                    ? protectionPlans.stream()
                            .filter(plan -> plan.start != null && plan.isOpen())
                            .map(plan -> plan.start)
                            .min(Comparator.naturalOrder())
                            .orElse(null)
                    : null;
        }

        /** Whether it, or the protection that it brought, may last or not. */
        private boolean isUncertain() {
            return endUnknown
                    || isOpen()
                            && protectedSince() == null
                            && protectionPlans.stream().anyMatch(plan -> plan.endUnknown);
        }
    }

    Need inNeed() {
        var need = new Need();
        needs.add(need);
        return need;
    }

    Need current() {
        return needs.get(needs.size() - 1);
    }

    boolean isInNeed() {
        return !needs.isEmpty();
    }

    /** Whether an end that could not be used leaves open what the case is. */
    boolean isUncertain() {
        var need = latest();
        return need != null && need.isUncertain();
    }

    /** The time in need that lasts or ended last; null where no referral can be used. */
    private Need latest() {
        return needs.stream()
                .filter(each -> each.start != null)
                .max(Comparator.comparing(Need::endOrNever).thenComparing(each -> each.start))
                .orElse(null);
    }

    /** As things stood on {@code date}; null where no referral can be used. */
    CaseEntry entry(LocalDate date) {
        var need = latest();
        if (identifier == null || need == null) {
            return null;
        }
        var type = need.protectedSince() == null ? CaseType.CHILD_IN_NEED : CaseType.CHILD_PROTECTION;
        var band = born == null ? null : AgeBand.on(date, born);
        return new CaseEntry(identifier, type, null, need.start, need.end, band, date, facts(need, date), SPEAKS_OF);
    }

    private static List<FactEntry> facts(Need need, LocalDate date) {
        var asOf = need.end == null ? date : need.end;
        return new ToldFacts(asOf)
                .add(FactKind.CATEGORY_OF_NEED, need.category)
                .add(FactKind.REFERRED_ON, need.start)
                .add(FactKind.LAST_ASSESSMENT, need.assessment)
                .add(FactKind.LAST_ENQUIRY, need.enquiry)
                .add(FactKind.INITIAL_CONFERENCE, need.conference)
                .add(FactKind.PROTECTION_PLAN_SINCE, need.protectedSince())
                .add(FactKind.LAST_REVIEW, need.review)
                .entries();
    }
}
