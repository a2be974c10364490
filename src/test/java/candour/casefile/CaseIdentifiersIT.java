package candour.casefile;

import static candour.shared.TrailEvent.Kind.OPENED;
import static candour.shared.TrailEvent.Kind.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.access.Role;
import candour.account.Accounts;
import candour.shared.NotFound;
import candour.shared.NotPermitted;
import candour.shared.Page;
import candour.support.Acting;
import candour.support.CouncilFixture;
import candour.support.CouncilFixture.Council;
import candour.trail.TrailFilter;
import candour.trail.TrailRow;
import candour.trail.TrailSearch;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class CaseIdentifiersIT {

    @Inject
    private CouncilFixture councils;

    @Inject
    private Caseloads caseloads;

    @Inject
    private Acting acting;

    @Inject
    private CaseFileSearch search;

    @Inject
    private CaseIdentifiers identifiers;

    @Inject
    private GivenCases given;

    @Inject
    private Accounts accounts;

    @Inject
    private TrailSearch trail;

    @Test
    void are_shown_to_the_manager_of_the_service_and_to_nobody_else() {
        var council = councils.council();
        var id = aCase(council);
        assertThat(acting.as(council.user("MANAGER2"), () -> identifiers.show(id)))
                .isEqualTo("RND9000001");
        assertThatThrownBy(() -> acting.as(council.user("MANAGER1"), () -> identifiers.show(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(councils.council().user("MANAGER2"), () -> identifiers.show(id)))
                .isInstanceOf(NotFound.class);
        for (var other : List.of("LEAD", "DIRECTOR", "ADMIN", "TEAM2")) {
            assertThatThrownBy(() -> acting.as(council.user(other), () -> identifiers.show(id)))
                    .as(other)
                    .isInstanceOf(NotPermitted.class);
        }
    }

    @Test
    void are_shown_to_an_assessor_once_the_case_is_theirs_though_assessors_are_for_the_whole_council() {
        var council = councils.council();
        var id = aCase(council);
        assertThatThrownBy(() -> acting.as(council.user("ASSESSOR1"), () -> identifiers.show(id)))
                .isInstanceOf(NotFound.class);
        given.give(id, council.person("ASSESSOR1"));
        assertThat(acting.as(council.user("ASSESSOR1"), () -> identifiers.show(id)))
                .isEqualTo("RND9000001");
        assertThatThrownBy(() -> acting.as(council.user("ASSESSOR2"), () -> identifiers.show(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void are_not_shown_to_a_quality_lead_because_they_assess_too() {
        var council = councils.council();
        var id = aCase(council);
        acting.asSystem(council.organisation(), () -> {
            accounts.grant(council.person("LEAD"), Role.ASSESSOR, null, null);
            return null;
        });
        assertThatThrownBy(() -> acting.as(council.user("LEAD"), () -> identifiers.show(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void leave_a_line_in_the_trail_each_time_and_one_for_each_refusal_and_never_the_number() {
        var council = councils.council();
        var id = aCase(council);
        acting.as(council.user("MANAGER2"), () -> identifiers.show(id));
        assertThatThrownBy(() -> acting.as(council.user("MANAGER1"), () -> identifiers.show(id)))
                .isInstanceOf(NotFound.class);
        var lines = acting.as(council.user("ADMIN"), () -> trail.rows(TrailFilter.ALL, new Page(0, 50)));
        var shown = lines.stream()
                .filter(line -> "CaseIdentifiers.show".equals(line.what()))
                .toList();
        assertThat(shown).extracting(TrailRow::kind).containsExactly(REFUSED, OPENED);
        assertThat(shown).extracting(TrailRow::subjectId).containsOnly(id);
        assertThat(lines.toString()).doesNotContain("RND9000001");
    }

    private Long aCase(Council council) {
        caseloads.bring(council, "RND900000", "Quay", CaseType.LOOKED_AFTER, 1);
        return acting.as(council.user("LEAD"), () -> search.rows(CaseListFilter.ALL, new Page(0, 1)))
                .get(0)
                .id();
    }
}
