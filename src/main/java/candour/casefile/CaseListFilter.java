package candour.casefile;

import java.io.Serializable;

/** Which cases a list shows; null means all. {@code named} is a pseudonym or its beginning, as somebody typed it. */
public record CaseListFilter(Long team, CaseType type, CaseStatus status, String named) implements Serializable {

    public static final CaseListFilter ALL = new CaseListFilter(null, null, null, null);

    /** The pseudonyms to look for, as a pattern of {@code like}. */
    String pattern() {
        return Pseudonym.read(named).value() + "%";
    }
}
