package candour.help;

import static org.assertj.core.api.Assertions.assertThat;

import candour.account.Accounts;
import candour.support.Acting;
import candour.support.CouncilFixture;
import candour.support.Visitor;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Help over HTTP, by people who hold one role each. */
@ArquillianTest
class GuidesIT {

    private static final Map<String, String> PEOPLE = Map.of(
            "PRACTITIONER", "HOLDER1",
            "ASSESSOR", "ASSESSOR1",
            "TEAM_MANAGER", "TEAM1",
            "SERVICE_MANAGER", "MANAGER1",
            "QUALITY_LEAD", "LEAD",
            "DIRECTOR", "DIRECTOR",
            "ADMINISTRATOR", "ADMIN");

    private static final Pattern LINK = Pattern.compile("<ol class=\"guide\">.*?</ol>", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("<a href=\"([^\"]+)\"");

    @Inject
    private CouncilFixture councils;

    @Inject
    private Acting acting;

    @Inject
    private Accounts accounts;

    @Inject
    private Visitor visitor;

    @Test
    void every_link_that_a_guide_offers_opens_for_whoever_it_is_offered_to() {
        var council = councils.council();
        assertThat(PEOPLE).hasSameSizeAs(Guide.all());
        Guide.all().forEach(guide -> {
            var user = council.user(PEOPLE.get(guide.role().name()));
            visitor.givePassword(user);
            var session = visitor.signIn(user);
            var page = visitor.get("/help/guide.xhtml", session).body();
            var own = page.indexOf("<section id=\"guide-" + guide.role() + "\"");
            assertThat(own).as("%s has a guide of their own", guide.role()).isPositive();
            var offered = LINK.matcher(page)
                    .results()
                    .flatMap(list -> ADDRESS.matcher(list.group()).results())
                    .map(link -> link.group(1))
                    .distinct()
                    .toList();
            assertThat(offered)
                    .as("%s", guide.role())
                    .containsAll(guide.steps().stream().map(Step::getPage).toList());
            assertThat(offered)
                    .allSatisfy(
                            address -> assertThat(visitor.get(address, session).statusCode())
                                    .as("%s opens %s", guide.role(), address)
                                    .isEqualTo(200));
        });
    }

    @Test
    void somebody_without_a_role_is_told_so_and_led_nowhere_that_is_closed_to_them() {
        var council = councils.council();
        var worker = council.user("WORKER1");
        acting.run(council.user("ADMIN"), () -> accounts.open(council.person("WORKER1"), worker, "!"));
        visitor.givePassword(worker);
        var session = visitor.signIn(worker);
        var page = visitor.get("/help/guide.xhtml", session).body();
        assertThat(page).contains("You hold no role").doesNotContain("<section id=\"guide-");
    }

    @Test
    void nobody_reads_it_who_has_not_signed_in() {
        assertThat(visitor.get("/help/guide.xhtml", "").statusCode()).isEqualTo(302);
        assertThat(visitor.get("/help/words.xhtml", "").statusCode()).isEqualTo(302);
    }
}
