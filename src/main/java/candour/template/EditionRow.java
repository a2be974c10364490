package candour.template;

import java.io.Serializable;
import java.time.LocalDate;

/** An edition as the library lists it. */
public record EditionRow(
        Long id, String code, int number, String title, int questions, LocalDate publishedOn, String sha256)
        implements Serializable {

    /** As much of the hash as people compare by eye. */
    public String shortHash() {
        return sha256.substring(0, 12);
    }
}
