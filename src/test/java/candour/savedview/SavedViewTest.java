package candour.savedview;

import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SavedViewTest {

    private static final String CASES = "/casefile/cases.xhtml";

    private static SavedView view(String name, String filter, List<SavedView> others) {
        return new SavedView(null, CASES, name, filter, others);
    }

    @Test
    void has_a_name_of_up_to_sixty_letters_and_a_filter_of_up_to_five_hundred() {
        assertThat(view(" " + "x".repeat(60) + " ", "", List.of()).getName()).hasSize(60);
        assertRule("shared.rule.textTooLong", () -> view("x".repeat(61), "", List.of()));
        assertRule("savedview.rule.name", () -> view(" ", "", List.of()));
        assertRule("savedview.rule.name", () -> view(null, "", List.of()));
        assertThat(view("Long", "f".repeat(500), List.of()).shows("f".repeat(500)))
                .isTrue();
        assertRule("savedview.rule.filterTooLong", () -> view("Long", "f".repeat(501), List.of()));
    }

    @Test
    void has_a_name_that_no_other_of_the_list_has_in_whatever_capitals() {
        var open = view("Open", "status=OPEN", List.of());
        assertRule("savedview.rule.taken", () -> view("open ", "status=CLOSED", List.of(open)));
        var closed = view("Closed", "status=CLOSED", List.of(open));
        assertRule("savedview.rule.taken", () -> closed.rename("OPEN", List.of(open, closed)));
        closed.rename("CLOSED", List.of(open, closed));
        assertThat(closed.getName()).isEqualTo("CLOSED");
    }

    @Test
    void is_one_of_twenty_at_most() {
        var others = new ArrayList<SavedView>();
        for (int i = 1; i <= 20; i++) {
            others.add(view("View " + i, "", others));
        }
        assertRule("savedview.rule.most", () -> view("One more", "", others));
        others.get(0).rename("Still", others);
    }

    @Test
    void is_opened_where_its_filter_stands() {
        assertThat(new SavedViewRow(1L, "Open", CASES, "status=OPEN").address())
                .isEqualTo("/casefile/cases.xhtml?status=OPEN");
        assertThat(new SavedViewRow(1L, "All", CASES, "").address()).isEqualTo("/casefile/cases.xhtml");
    }
}
