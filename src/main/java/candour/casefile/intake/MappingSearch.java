package candour.casefile.intake;

import static candour.access.Permission.IMPORT_CASES;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.shared.After;
import candour.shared.NotFound;
import candour.shared.Reads;
import candour.shared.sheet.Sheet;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the columns of one's own import look like and may mean; cells are shown by shape only. */
@Reads
public class MappingSearch {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Uploads uploads;

    /** @throws NotFound also for somebody else's and for one that takes no mapping */
    @Requires(IMPORT_CASES)
    public MappingStart start(long id) {
        var wanted = own(id);
        var sheet = sheet(wanted);
        var profiles = new ColumnProfiles(sheet);
        var guess = new ColumnMapping(profiles.proposal(), Map.of(), null, Map.of(), List.of(), null);
        var saved = saved(sheet);
        var proposal = Optional.ofNullable(wanted.mapping())
                .or(() -> saved.map(SavedMapping::meaning))
                .orElse(guess);
        return new MappingStart(
                id,
                sheet.name(),
                profiles.shapes(),
                proposal,
                saved.map(SavedMapping::getName).orElse(null));
    }

    /**
     * The different words of a column; none when they are no types or teams, or when the column is {@code identifier},
     * which may be null, or looks most like it.
     */
    @Requires(IMPORT_CASES)
    public Set<String> words(long id, String column, String identifier) {
        var sheet = sheet(own(id));
        var likely = identifier == null || identifier.isEmpty()
                ? new ColumnProfiles(sheet).proposal().get(MappedField.IDENTIFIER)
                : identifier;
        return column.equals(likely) ? Set.of() : ColumnWords.of(sheet, column);
    }

    /** The council's, by number. */
    @Requires(IMPORT_CASES)
    public List<SavedMappingRow> rowsAfter(After after) {
        return after.of(ofCouncil("m.id > :after order by m.id")).getResultList().stream()
                .map(SavedMappingRow::of)
                .toList();
    }

    @Requires(IMPORT_CASES)
    public SavedMappingRow saved(long id) {
        return one(ofCouncil("m.id = :id").setParameter("id", id), id);
    }

    @Requires(IMPORT_CASES)
    public ColumnMapping named(String name) {
        return one(ofCouncil("m.name = :name").setParameter("name", name.strip()), null)
                .mapping();
    }

    private TypedQuery<SavedMapping> ofCouncil(String which) {
        return em.createQuery(
                        "select m from SavedMapping m where m.organisation.id = :organisation and " + which,
                        SavedMapping.class)
                .setParameter("organisation", user.organisation());
    }

    private static SavedMappingRow one(TypedQuery<SavedMapping> query, Long id) {
        return query.getResultList().stream()
                .findFirst()
                .map(SavedMappingRow::of)
                .orElseThrow(() -> new NotFound("SavedMapping", id));
    }

    private Sheet sheet(Import wanted) {
        return uploads.sheets(wanted.getUpload(), wanted.fileNames()).get(0);
    }

    private Optional<SavedMapping> saved(Sheet sheet) {
        return em
                .createQuery("""
                        select m from SavedMapping m where m.organisation.id = :organisation and m.columns = :columns
                        order by m.savedAt desc, m.id desc""", SavedMapping.class)
                .setParameter("organisation", user.organisation())
                .setParameter("columns", SavedMapping.digest(sheet.columns()))
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    private Import own(long id) {
        return em
                .createQuery("""
                        select i from Import i where i.id = :id and i.organisation.id = :organisation
                            and i.askedBy.id = :person and i.job is null
                            and (i.status = :toMap or i.mapping is not null)""", Import.class)
                .setParameter("id", id)
                .setParameter("organisation", user.organisation())
                .setParameter("person", user.person())
                .setParameter("toMap", ImportStatus.TO_MAP)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Import", id));
    }
}
