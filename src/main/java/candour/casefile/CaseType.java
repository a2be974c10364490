package candour.casefile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why the council works with a child; ordered, so that the highest open status gives a case its type. */
public enum CaseType {
    EARLY_HELP("EH"),
    CHILD_IN_NEED("CIN"),
    CHILD_PROTECTION("CP"),
    LOOKED_AFTER("CLA"),
    CARE_LEAVER("CL");

    private final String code;

    CaseType(String code) {
        this.code = code;
    }

    /** As a file may have it: the code, or the name with spaces, hyphens or underscores. */
    public static Optional<CaseType> read(String text) {
        var plain = text.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
        return Arrays.stream(values())
                .filter(type -> type.code.equals(plain) || type.name().equals(plain))
                .findFirst();
    }

    public String code() {
        return code;
    }
}
