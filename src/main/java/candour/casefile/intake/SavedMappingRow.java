package candour.casefile.intake;

import java.io.Serializable;
import java.time.Instant;

/** What the columns of a list mean, by the name that it was saved with. */
public record SavedMappingRow(Long id, String name, Instant savedAt, ColumnMapping mapping) implements Serializable {

    static SavedMappingRow of(SavedMapping saved) {
        return new SavedMappingRow(saved.getId(), saved.getName(), saved.getSavedAt(), saved.meaning());
    }
}
