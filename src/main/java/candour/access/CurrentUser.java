package candour.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.function.Supplier;

/**
 * Who acts in this request. Given by the sign-in filter, by a background job that carries on for the person who
 * asked for it, or by start-up; nobody until then.
 */
@Named
@RequestScoped
public class CurrentUser {

    private Identity identity = Identity.NOBODY;

    /** Does something as the system, for start-up and the demo, and is the same person as before afterwards. */
    public <T> T asSystem(Long organisation, Supplier<T> work) {
        return as(Identity.system(organisation), work);
    }

    /** Does something as somebody whose identity is known, and is the same person as before afterwards. */
    public <T> T as(Identity other, Supplier<T> work) {
        var before = identity;
        identity = other;
        try {
            return work.get();
        } finally {
            identity = before;
        }
    }

    public Identity identity() {
        return identity;
    }

    public boolean isSignedIn() {
        return identity.person() != null;
    }

    /** Person's id; null for the system. */
    public Long person() {
        return identity.person();
    }

    public String getName() {
        return identity.name();
    }

    public long organisation() {
        return identity.organisation() == null ? -1 : identity.organisation();
    }

    /** Whether any of the person's roles gives this, anywhere. */
    public boolean may(Permission permission) {
        return identity.may(permission);
    }

    /** For pages: {@code currentUser.may('READ_CASES')}. */
    public boolean may(String permission) {
        return may(Permission.valueOf(permission));
    }

    /** Where one of the person's roles gives all of these. */
    public Scope scope(Permission... all) {
        return identity.scope(all);
    }

    /** Where what is the person's own is within reach; a token takes away from that too, unless all of these were left to it. */
    public Scope own(Permission... all) {
        return identity.own(all);
    }
}
