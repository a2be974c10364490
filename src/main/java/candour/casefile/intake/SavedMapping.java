package candour.casefile.intake;

import candour.organisation.Organisation;
import candour.shared.Json;
import candour.shared.Typed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** What the columns of a council's own list mean, kept by a name and proposed again for a file with the same columns. */
@Entity
@Table(name = "saved_mapping")
class SavedMapping {

    static final int LONGEST_NAME = 80;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", nullable = false, updatable = false)
    private Organisation organisation;

    @Column(name = "name", nullable = false, updatable = false, length = LONGEST_NAME)
    private String name;

    @Column(name = "columns_sha256", nullable = false, length = 64)
    private String columns;

    @Column(name = "mapping", nullable = false, length = Import.LONGEST_MAPPING)
    private String mapping;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected SavedMapping() {} // for JPA

    SavedMapping(Organisation organisation, String name) {
        this.organisation = organisation;
        this.name = Typed.line(name, LONGEST_NAME);
    }

    void restate(List<String> columns, ColumnMapping meaning, Instant now) {
        this.columns = digest(columns);
        this.mapping = Json.canonical(meaning);
        this.savedAt = now;
    }

    /** The same for the same columns in whatever order. */
    static String digest(List<String> columns) {
        return Json.sha256(columns.stream().sorted().collect(Collectors.joining("\n")));
    }

    Long getId() {
        return id;
    }

    Instant getSavedAt() {
        return savedAt;
    }

    String getName() {
        return name;
    }

    ColumnMapping meaning() {
        return Json.read(mapping, ColumnMapping.class);
    }
}
