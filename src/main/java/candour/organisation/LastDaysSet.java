package candour.organisation;

import java.util.Set;

/** These people have a last day now, or another one; fired in the same transaction, so that who objects can refuse. */
public record LastDaysSet(Set<Long> people) {

    public LastDaysSet {
        people = Set.copyOf(people);
    }
}
