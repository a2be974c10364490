package candour.casefile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Why the council works with a child; ordered, so that the highest open status gives a case its type. */
public enum CaseType {
    EARLY_HELP("EH", "early help"),
    CHILD_IN_NEED("CIN", "in need|\\bcin\\b"),
    CHILD_PROTECTION("CP", "protect|\\bcpp?\\b"),
    LOOKED_AFTER("CLA", "looked after|\\bin care\\b|\\bcla\\b|\\blac\\b"),
    CARE_LEAVER("CL", "care leaver|leaving care|care experienced|pathway");

    private final String code;
    private final Pattern words;

    CaseType(String code, String words) {
        this.code = code;
        this.words = Pattern.compile(words);
    }

    /** What a council's own word most likely means, for somebody to say if that is so; the highest where it is several. */
    public static Optional<CaseType> likely(String word) {
        var plain = word.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
        return read(word)
                .or(() -> Arrays.stream(values())
                        .filter(type -> type.words.matcher(plain).find())
                        .max(Comparator.naturalOrder()));
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
