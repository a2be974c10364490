package candour.audit;

import static candour.shared.RuleViolation.unless;

import candour.shared.Typed;
import java.util.Collection;
import java.util.List;

/**
 * With whom a draft is to be shared, and for how long they may reply.
 *
 * @param invitees    everybody proposed, and whoever was added by hand
 * @param workingDays for the reply; counts only where somebody is asked for one
 * @param nobody      why nobody is asked for a reply; null where somebody is
 */
public record Sharing(List<Invitee> invitees, int workingDays, String nobody) {

    public static final int FEWEST_DAYS = 1;
    public static final int MOST_DAYS = 60;

    /**
     * One person.
     *
     * @param leftOut why they do not get it; null for who does
     */
    public record Invitee(Long person, Part part, String leftOut) {

        public Invitee {
            unless(person != null && part != null, "audit.rule.choice");
        }

        boolean isAsked() {
            return part == Part.PRACTITIONER && leftOut == null;
        }
    }

    public Sharing {
        invitees = List.copyOf(invitees);
        var people = invitees.stream().map(Invitee::person).distinct().count();
        unless(people == invitees.size(), "audit.rule.sharedTwice");
        nobody = Typed.optional(nobody, AuditStep.WORDS);
        unless(workingDays >= FEWEST_DAYS && workingDays <= MOST_DAYS, "audit.rule.replyDays", FEWEST_DAYS, MOST_DAYS);
        var isAsked = invitees.stream().anyMatch(Invitee::isAsked);
        unless(isAsked || nobody != null, "audit.rule.nobodyReason");
        nobody = isAsked ? null : nobody;
    }

    /** Leaving somebody out who is proposed needs a reason, and so they must be named. */
    void unlessComplete(Collection<Proposed> proposed) {
        for (var one : proposed) {
            unless(names(one.person()), "audit.rule.leftOutReason", one.name());
        }
    }

    boolean names(Long person) {
        return invitees.stream().anyMatch(each -> each.person().equals(person));
    }

    boolean isAnybodyAsked() {
        return nobody == null;
    }
}
