package candour.account;

import candour.access.Role;
import java.io.Serializable;
import java.util.Locale;

/** Which accounts a list shows; null means all. {@code named} is part of a name, a staff reference or a user name. */
public record AccountFilter(String named, Role role, AccountState state) implements Serializable {

    public static final AccountFilter ALL = new AccountFilter(null, null, null);

    /** What to look for, as a pattern of {@code like} with {@code !} before what would mean something there. */
    String pattern() {
        return "%" + named.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
