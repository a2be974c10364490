package candour.access;

import static candour.access.Permission.CONDUCT_AUDIT;
import static candour.access.Permission.MANAGE_ACTION;
import static candour.access.Permission.READ_AUDIT;
import static candour.access.Permission.READ_CASES;
import static candour.access.Permission.READ_TRAIL;
import static candour.access.Permission.SIGN_IN;
import static candour.access.Permission.USE_CANDOUR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IdentityTest {

    @Test
    void nobody_may_sign_in_and_nothing_else() {
        for (var permission : Permission.values()) {
            assertThat(Identity.NOBODY.may(permission)).as(permission.name()).isEqualTo(permission == SIGN_IN);
        }
    }

    @Test
    void the_scope_of_a_permission_is_the_sum_of_the_roles_that_give_it() {
        var manager = person(
                new Grant(Role.SERVICE_MANAGER, false, Set.of(1L, 2L)),
                new Grant(Role.TEAM_MANAGER, false, Set.of(3L)));
        assertThat(manager.scope(MANAGE_ACTION).teams()).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(manager.scope(READ_AUDIT).teams()).containsExactlyInAnyOrder(1L, 2L);
        assertThat(manager.scope(READ_AUDIT).everything()).isFalse();
    }

    @Test
    void a_permission_that_no_role_gives_covers_no_team_at_all() {
        var scope = person(new Grant(Role.ASSESSOR, true, Set.of())).scope(READ_CASES);
        assertThat(scope.everything()).isFalse();
        assertThat(scope.covers(1L)).isFalse();
        assertThat(scope.covers(null)).isFalse();
        assertThat(scope.teams()).isNotEmpty();
    }

    @Test
    void an_administrator_reads_the_trail_and_no_case_content() {
        var administrator = person(new Grant(Role.ADMINISTRATOR, true, Set.of()));
        assertThat(administrator.may(READ_TRAIL)).isTrue();
        assertThat(administrator.may(READ_CASES)).isFalse();
        assertThat(administrator.may(READ_AUDIT)).isFalse();
        assertThat(administrator.may(USE_CANDOUR)).isTrue();
    }

    @Test
    void a_token_only_ever_takes_away() {
        var manager = person(
                new Grant(Role.SERVICE_MANAGER, false, Set.of(1L, 2L)), new Grant(Role.TEAM_MANAGER, true, Set.of()));
        var left = Set.of(USE_CANDOUR, READ_AUDIT, MANAGE_ACTION, READ_TRAIL);
        var anywhere = manager.by(new TokenLimit(5L, "other system", left, true, Set.of()));
        assertThat(anywhere.may(READ_AUDIT)).isTrue();
        assertThat(anywhere.may(READ_CASES)).as("not left to it").isFalse();
        assertThat(anywhere.may(READ_TRAIL)).as("never the person’s").isFalse();
        assertThat(anywhere.scope(READ_CASES).covers(1L)).isFalse();
        assertThat(anywhere.scope(READ_AUDIT).teams()).containsExactlyInAnyOrder(1L, 2L);
        assertThat(anywhere.scope(MANAGE_ACTION).everything()).isTrue();
        assertThat(anywhere.scope(MANAGE_ACTION, READ_CASES).covers(1L)).isFalse();

        var in2and3 = manager.by(new TokenLimit(5L, "other system", left, false, Set.of(2L, 3L)));
        assertThat(in2and3.scope(READ_AUDIT).teams()).containsExactly(2L);
        assertThat(in2and3.scope(MANAGE_ACTION).everything()).isFalse();
        assertThat(in2and3.scope(MANAGE_ACTION).teams()).containsExactlyInAnyOrder(2L, 3L);
    }

    @Test
    void what_is_ones_own_is_everywhere_in_person_and_by_a_token_where_and_for_what_it_was_left() {
        var assessor = person(new Grant(Role.ASSESSOR, true, Set.of()));
        assertThat(assessor.own(CONDUCT_AUDIT).everything()).isTrue();
        assertThat(assessor.own(MANAGE_ACTION).everything())
                .as("whatever the roles")
                .isTrue();
        var anywhere = assessor.by(new TokenLimit(5L, "other system", Set.of(CONDUCT_AUDIT), true, Set.of()));
        assertThat(anywhere.own(CONDUCT_AUDIT).everything()).isTrue();
        assertThat(anywhere.own(MANAGE_ACTION).everything()).isFalse();
        assertThat(anywhere.own(MANAGE_ACTION).covers(2L)).isFalse();
        var in2 = assessor.by(new TokenLimit(5L, "other system", Set.of(CONDUCT_AUDIT), false, Set.of(2L)));
        assertThat(in2.own(CONDUCT_AUDIT).covers(2L)).isTrue();
        assertThat(in2.own(CONDUCT_AUDIT).covers(1L)).isFalse();
        assertThat(in2.own(CONDUCT_AUDIT).covers(null)).isFalse();
        assertThat(in2.own(MANAGE_ACTION).covers(2L)).isFalse();
    }

    private static Identity person(Grant... grants) {
        return new Identity(1L, 7L, "somebody", List.of(grants));
    }
}
