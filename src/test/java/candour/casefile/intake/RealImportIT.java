package candour.casefile.intake;

import static org.assertj.core.api.Assertions.assertThat;

import candour.casefile.CaseFileSearch;
import candour.casefile.CaseListFilter;
import candour.casefile.CaseType;
import candour.shared.Mode;
import candour.shared.Page;
import candour.support.Acting;
import candour.support.CouncilFixture;
import candour.support.SharedFolder;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * The files of real shape go in, and nothing that Candour may not keep is found afterwards: the bytes of database,
 * logs and data folder are searched for every pupil number, postcode and RND identifier of the files, and the columns
 * of our tables for the six-digit identifiers, which also occur by chance.
 */
@ArquillianTest
class RealImportIT {

    private static final Pattern PUPIL_NUMBER = Pattern.compile("[A-Z]\\d{12}");
    private static final Pattern POSTCODE = Pattern.compile("[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}");
    private static final Pattern RND = Pattern.compile("RND\\d{6,}");

    private static final int PIECE = 4 << 20;
    private static final int OVERLAP = 64;

    @Inject
    private CouncilFixture councils;

    @Inject
    private Importing importing;

    @Inject
    private Acting acting;

    @Inject
    private ImportSearch imports;

    @Inject
    private CaseFileSearch cases;

    @Inject
    private Mode mode;

    @Resource(lookup = "java:jboss/datasources/CandourDS")
    private DataSource database;

    @Test
    void the_council_is_there_and_nothing_that_may_not_be_kept() throws Exception {
        var council = councils.council();
        importing.bring(council, real("people.csv"));
        importing.bring(council, real("allocations.csv"));
        var id = importing.bring(
                council, real("ssda903-header.csv"), real("ssda903-episodes.csv"), real("ssda903-reviews.csv"));
        importing.bring(council, censusAsCaseList());
        var summary = acting.as(council.user("LEAD"), () -> imports.summary(id));
        // the counts of RealInputTest, where it stands how they were found without Candour
        assertThat(List.of(summary.rowsRead(), summary.entries(), summary.newEntries()))
                .containsExactly(20_307, 2_123, 2_123);
        assertThat(summary.problems()).isEqualTo(552 + 1_413 + 10 + 62 + 12 + 5_041 + 2);
        assertThat(summary.returnDate()).isEqualTo("2018-03-31");
        assertThat(importing.cases(
                        council, " and c.caseType = candour.casefile.CaseType.LOOKED_AFTER and c.closedOn is null"))
                .isEqualTo(1_419);
        assertThat(importing.cases(council, ""))
                .isEqualTo(2_123 + rndIdentifiers().size());
        var first = acting.as(
                        council.user("LEAD"),
                        () -> cases.rows(new CaseListFilter(null, CaseType.LOOKED_AFTER, null, null), new Page(0, 1)))
                .get(0);
        assertThat(first.team())
                .as("every child has a holding, so every case a team")
                .isNotNull();
        nothingIsLeftOf(first.pseudonym());
        noColumnHoldsAnIdentifier();
    }

    private void nothingIsLeftOf(String knownToBeThere) throws Exception {
        checkpoint();
        var pupilNumbers = column("ssda903-header.csv", 4);
        var postcodes = new HashSet<>(column("ssda903-episodes.csv", 10));
        postcodes.addAll(column("ssda903-episodes.csv", 11));
        assertThat(pupilNumbers).hasSizeGreaterThan(2_600);
        assertThat(postcodes).hasSizeGreaterThan(100);
        var found = new TreeSet<String>();
        boolean isThere = false;
        for (var file : everythingWritten()) {
            for (var text : piecesOf(file)) {
                isThere |= text.contains(knownToBeThere);
                PUPIL_NUMBER
                        .matcher(text)
                        .results()
                        .map(hit -> hit.group())
                        .filter(pupilNumbers::contains)
                        .forEach(hit -> found.add(file + " " + hit));
                POSTCODE.matcher(text)
                        .results()
                        .map(hit -> hit.group())
                        .filter(postcodes::contains)
                        .forEach(hit -> found.add(file + " " + hit));
                RND.matcher(text).results().forEach(hit -> found.add(file + " " + hit.group()));
            }
        }
        assertThat(isThere).as("the search finds what is there: a pseudonym").isTrue();
        assertThat(found).isEmpty();
    }

    /** The file's bytes as letters, piece by piece, each beginning a little before the last one ended. */
    private static Iterable<String> piecesOf(Path file) throws IOException {
        long size = Files.size(file);
        return () -> LongStream.iterate(0, from -> from < size, from -> from + PIECE)
                .mapToObj(from -> {
                    try (var channel = Files.newByteChannel(file)) {
                        var bytes = ByteBuffer.allocate(PIECE + OVERLAP);
                        channel.position(Math.max(0, from - OVERLAP));
                        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {}
                        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
                    } catch (IOException gone) {
                        throw new UncheckedIOException(gone);
                    }
                })
                .iterator();
    }

    private List<Path> everythingWritten() throws IOException, SQLException {
        var folders = new ArrayList<>(List.of(mode.data(), Path.of(System.getProperty("jboss.server.log.dir"))));
        if (isPostgresql()) {
            folders.add(Path.of(single("show data_directory")));
        }
        var files = new ArrayList<Path>();
        for (var folder : folders) {
            try (var walk = Files.walk(folder)) {
                walk.filter(file ->
                                Files.isRegularFile(file) && !file.toString().endsWith("lock.db"))
                        .forEach(files::add);
            }
        }
        return files;
    }

    private void noColumnHoldsAnIdentifier() throws IOException, SQLException {
        var identifiers = column("ssda903-header.csv", 0).stream()
                .filter(each -> each.length() == 6)
                .collect(Collectors.toSet());
        assertThat(identifiers).hasSizeGreaterThan(2_000);
        var found = new TreeSet<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var columns = new ArrayList<String>();
            try (var rows = statement.executeQuery("""
                    select table_name, column_name from information_schema.columns
                    where lower(table_schema) = 'public' and lower(data_type) like 'char%var%'""")) {
                while (rows.next()) {
                    columns.add("\"%s\" from \"%s\"".formatted(rows.getString(2), rows.getString(1)));
                }
            }
            assertThat(columns).anyMatch(each -> each.toLowerCase().contains("identifier_cipher"));
            for (var column : columns) {
                try (var rows = statement.executeQuery("select distinct " + column)) {
                    while (rows.next()) {
                        if (identifiers.contains(rows.getString(1))) {
                            found.add(column);
                        }
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    /** The children of the census, whose identifiers begin with RND, as a list of cases with their dates of birth. */
    private Path censusAsCaseList() throws IOException {
        var rows = new StringBuilder("identifier,case_type,team,opened,closed,date_of_birth\n");
        rndIdentifiers().forEach(each -> rows.append(each).append(",CIN,Oak,01/02/2017,,27/03/2008\n"));
        return Files.writeString(Files.createTempFile("census", ".csv"), rows);
    }

    private Set<String> rndIdentifiers() throws IOException {
        return RND.matcher(Files.readString(real("cin-census.xml")))
                .results()
                .map(hit -> hit.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> column(String file, int index) throws IOException {
        return Files.readAllLines(real(file)).stream()
                .skip(1)
                .map(line -> line.split(",", -1)[index])
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Path real(String name) {
        return SharedFolder.at("real-input").resolve(name);
    }

    private boolean isPostgresql() throws SQLException {
        try (var connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        }
    }

    private void checkpoint() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(isPostgresql() ? "checkpoint" : "checkpoint sync");
        }
    }

    private String single(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
