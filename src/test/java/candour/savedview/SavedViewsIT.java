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
        var team = "team=" + council.team("Elm");
        standOn("LEAD", CASES, team);
        standOn("LEAD", "/improvement/findings.xhtml", "status=CONFIRMED&" + team + "&withoutAction=true");
        standOn("LEAD", "/improvement/actions.xhtml", "status=PLANNED&" + team + "&overdue=true&mine=true");
        standOn("ADMIN", "/trail/trail.xhtml", "kind=REFUSED");
    }

    /** With the one whose filter is shown marked, and no other. */
    private void standOn(String person, String page, String filter) {
        var user = council.user(person);
        visitor.givePassword(user);
        var session = visitor.signIn(user);
        save(person, page, "Mine of " + page, filter);
        save(person, page, "All of " + page, "");
        var link = page + "?" + filter.replace("&", "&amp;") + "\" aria-current=\"%s\">Mine of " + page;
        assertThat(visitor.get(page, session).body()).contains(link.formatted(false));
        assertThat(visitor.get(page + "?" + filter, session).body())
                .contains(link.formatted(true))
                .contains("aria-current=\"false\">All of " + page);
    }
}
