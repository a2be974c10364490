package candour.organisation;

import java.io.Serializable;
import java.util.Locale;

/** Which people a list shows; null means all. {@code named} is part of a name or of a staff reference. */
public record PersonFilter(String named, Long team, PersonState state) implements Serializable {

    public static final PersonFilter ALL = new PersonFilter(null, null, null);

    /** What to look for, as a pattern of {@code like} with {@code !} before what would mean something there. */
    String pattern() {
        return "%" + named.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
