package candour.support;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;

/** What a page that is opened over HTTP asks of the database, besides who asks and what the trail keeps. */
@ApplicationScoped
public class PageStatements {

    private static final Pattern IDENTITY_OR_TRAIL =
            Pattern.compile("(?s).* from (account|role_grant) .*|insert into trail_entry .*");

    @Inject
    private Visitor visitor;

    /** When it is opened a second time; it then has at least so many rows. */
    public List<String> of(String user, String page, int rows) {
        visitor.givePassword(user);
        var session = visitor.signIn(user);
        visitor.get(page, session);
        Statements.heard();
        var answer = visitor.get(page, session);
        var heard = Statements.heard();
        assertThat(answer.statusCode()).as(page).isEqualTo(200);
        assertThat(answer.body().split("<tr").length - 2).as("rows of %s", page).isGreaterThanOrEqualTo(rows);
        return heard.stream()
                .filter(sql -> !IDENTITY_OR_TRAIL.matcher(sql).matches())
                .toList();
    }
}
