package candour.casefile.intake;

import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;

import candour.access.Role;
import candour.account.Accounts;
import candour.casefile.CaseFileRow;
import candour.casefile.CaseFileSearch;
import candour.casefile.CaseListFilter;
import candour.casefile.CaseType;
import candour.casefile.Caseloads;
import candour.casefile.Entries;
import candour.shared.Mode;
import candour.shared.Page;
import candour.support.Acting;
import candour.support.CouncilFixture;
import candour.support.CouncilFixture.Council;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A children in need census comes in like any other return. */
@ArquillianTest
class CensusIT {

    private static final String CASES = "identifier,case_type,team,opened,closed,date_of_birth\n";

    @Inject
    private CouncilFixture councils;

    @Inject
    private Acting acting;

    @Inject
    private Importing importing;

    @Inject
    private ImportSearch search;

    @Inject
    private CaseFileSearch cases;

    @Inject
    private Accounts accounts;

    @Inject
    private Caseloads caseloads;

    @Inject
    private Mode mode;

    @Test
    void is_told_brought_in_and_known_the_next_time() {
        var council = councils.council();
        caseloads.bring(council, Entries.of(List.of(Caseloads.entry("E1", "Elm", CaseType.LOOKED_AFTER, false))));
        var id = importing.check(council, List.of(census("900", child("E1") + child("E2"))));
        var told = search(council, id);
        assertThat(List.of(told.rowsRead(), told.entries(), told.newEntries(), told.missingEntries()))
                .containsExactly(2, 2, 1, 0);
        assertThat(told.returnDate()).isEqualTo("2018-03-31");
        importing.awaited(council, importing.start(council, id));
        assertThat(rows(council))
                .extracting(CaseFileRow::type)
                .containsExactlyInAnyOrder(CaseType.LOOKED_AFTER, CaseType.CHILD_IN_NEED);
        assertThat(search(council, importing.check(council, List.of(census("900", child("E1") + child("E2")))))
                        .idle())
                .isTrue();
    }

    @Test
    void is_the_source_of_the_facts_that_it_tells_and_opened_from_there_by_who_brought_it_in() {
        var council = councils.council();
        acting.asSystem(council.organisation(), () -> {
            accounts.grant(council.person("HOLDER1"), Role.QUALITY_LEAD, null, null);
            return null;
        });
        var id = importing.bring(council, census("900", child("E1")));
        var caseFile = rows(council).get(0).id();
        assertThat(acting.as(council.user("LEAD"), () -> cases.one(caseFile))
                        .facts()
                        .rows())
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.source().id()).isEqualTo(id))
                .allSatisfy(fact -> assertThat(fact.source().own()).isTrue());
        assertThat(acting.as(council.user("HOLDER1"), () -> cases.facts(caseFile))
                        .rows())
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.source().id()).isEqualTo(id))
                .allSatisfy(fact -> assertThat(fact.source().own()).isFalse());
    }

    @Test
    void of_another_authority_than_the_one_before_waits_for_a_reason() {
        var council = councils.council();
        importing.bring(council, census("900", child("E1")));
        assertThat(search(council, importing.check(council, List.of(census("900", child("E1")))))
                        .doubted())
                .isEmpty();
        var other = importing.check(council, List.of(census("901", child("E1"))));
        assertThat(search(council, other).doubted()).containsExactly(ImportDoubt.OTHER_AUTHORITY);
        assertRule("casefile.rule.doubted", () -> importing.start(council, other));
        var again = councils.council();
        assertThat(search(again, importing.check(again, List.of(census("901", child("E1")))))
                        .doubted())
                .isEmpty();
    }

    @Test
    void with_entities_or_beside_another_file_is_refused_and_not_kept() throws IOException {
        var council = councils.council();
        importing.check(council, List.of(CASES));
        var before = uploads();
        assertRule(
                "casefile.rule.xmlDoctype",
                () -> importing.check(
                        council,
                        List.of(
                                "<?xml version=\"1.0\"?><!DOCTYPE Message [<!ENTITY a \"b\">]><Message>&a;</Message>")));
        assertRule(
                "casefile.rule.oneKindAtATime",
                () -> importing.check(council, List.of(CASES, census("900", child("E1")))));
        assertThat(uploads()).isEqualTo(before);
    }

    private List<String> uploads() throws IOException {
        try (var all = Files.list(mode.data().resolve("uploads"))) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private ImportSummary search(Council council, Long id) {
        return acting.as(council.user("LEAD"), () -> search.summary(id));
    }

    private List<CaseFileRow> rows(Council council) {
        return acting.as(council.user("LEAD"), () -> cases.rows(CaseListFilter.ALL, new Page(0, 25)));
    }

    private static String child(String number) {
        return "<Child><ChildIdentifiers><LAchildID>" + number + "</LAchildID></ChildIdentifiers>"
                + "<CINdetails><CINreferralDate>2017-02-01</CINreferralDate></CINdetails></Child>";
    }

    private static String census(String authority, String children) {
        return "<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2018</Year>"
                + "<ReferenceDate>2018-03-31</ReferenceDate></CollectionDetails><Source><LEA>" + authority
                + "</LEA></Source></Header><Children>" + children + "</Children></Message>";
    }
}
