package candour.savedview;

import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.shared.NotFound;
import candour.shared.NotPermitted;
import candour.support.Acting;
import candour.support.CouncilFixture;
import candour.support.CouncilFixture.Council;
import candour.support.Visitor;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class SavedViewsIT {

    private static final String CASES = "/casefile/cases.xhtml";
    private static final String OPEN = "status=OPEN";

    @Inject
    private CouncilFixture councils;

    @Inject
    private Acting acting;

    @Inject
    private SavedViews views;

    @Inject
    private SavedViewSearch search;

    @Inject
    private Visitor visitor;

    @Resource
    private ManagedExecutorService threads;

    private Council council;

    @BeforeEach
    void found() {
        council = councils.council();
    }

    private Long save(String person, String page, String name, String filter) {
        return acting.as(council.user(person), () -> views.save(page, name, filter));
    }

    private List<String> names(String person, String page) {
        return acting.as(council.user(person), () -> search.mine(page)).stream()
                .map(SavedViewRow::name)
                .toList();
    }

    @Test
    void are_offered_above_the_list_they_are_of_by_name() {
        save("LEAD", CASES, "open", OPEN);
        save("LEAD", CASES, "Closed", "status=CLOSED");
        save("LEAD", "/improvement/actions.xhtml", "Late", "overdue=true");
        assertThat(names("LEAD", CASES)).containsExactly("Closed", "open");
        assertThat(names("LEAD", "/improvement/actions.xhtml")).containsExactly("Late");
    }

    @Test
    void are_seen_changed_and_deleted_by_nobody_else() {
        var id = save("LEAD", CASES, "Open", OPEN);
        assertThat(names("MANAGER1", CASES)).isEmpty();
        assertThatThrownBy(() -> acting.run(council.user("MANAGER1"), () -> views.rename(id, "Mine")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.run(council.user("MANAGER1"), () -> views.delete(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> views.save(CASES, "Open", OPEN)).isInstanceOf(NotPermitted.class);
        assertThat(save("MANAGER1", CASES, "Open", OPEN)).isNotEqualTo(id);
        assertThat(names("LEAD", CASES)).containsExactly("Open");
    }

    @Test
    void are_renamed_and_deleted() {
        var id = save("LEAD", CASES, "Open", OPEN);
        save("LEAD", CASES, "Closed", "status=CLOSED");
        acting.run(council.user("LEAD"), () -> {
            assertRule("savedview.rule.taken", () -> views.rename(id, "closed"));
            views.rename(id, "Open now");
        });
        assertThat(names("LEAD", CASES)).containsExactly("Closed", "Open now");
        acting.run(council.user("LEAD"), () -> views.delete(id));
        assertThat(names("LEAD", CASES)).containsExactly("Closed");
        assertThatThrownBy(() -> acting.run(council.user("LEAD"), () -> views.delete(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_same_four_times_at_once_is_one_and_the_name_is_taken_for_another_filter() throws Exception {
        Callable<Long> save = () -> save("LEAD", CASES, "Open", OPEN);
        var made = threads.invokeAll(List.of(save, save, save, save));
        for (var each : made) {
            assertThat(each.get()).isEqualTo(made.get(0).get());
        }
        assertRule("savedview.rule.taken", () -> save("LEAD", CASES, "Open", "status=CLOSED"));
        assertThat(names("LEAD", CASES)).containsExactly("Open");
    }

    @Test
    void stand_on_each_list_whose_filter_stands_in_its_address() {
        var pages = List.of(CASES, "/improvement/findings.xhtml", "/improvement/actions.xhtml");
        var user = council.user("LEAD");
        visitor.givePassword(user);
        var session = visitor.signIn(user);
        for (var page : pages) {
            save("LEAD", page, "Mine of " + page, "team=" + council.team("Elm"));
            var body = visitor.get(page, session).body();
            assertThat(body).contains(page + "?team=" + council.team("Elm") + "\" aria-current=\"false\">Mine of");
            assertThat(visitor.get(page + "?team=" + council.team("Elm"), session)
                            .body())
                    .contains("Mine of " + page);
        }
        assertThat(visitor.get(CASES + "?team=" + council.team("Elm"), session).body())
                .contains("aria-current=\"true\">Mine of " + CASES);
    }
}
