package candour.support;

import candour.access.Permission;
import candour.account.TokenSearch;
import candour.account.Tokens;
import candour.account.Tokens.Wish;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** In a component test: another system that somebody gave a token, on the server that the test runs in. */
@ApplicationScoped
public class ApiAccess {

    private final String address =
            "http://127.0.0.1:" + (8080 + Integer.getInteger("jboss.socket.binding.port-offset"));

    @Inject
    private Acting acting;

    @Inject
    private Tokens tokens;

    @Inject
    private TokenSearch search;

    @Inject
    private Clock clock;

    /** With all that the person may. */
    public ApiClient of(String username) {
        return new ApiClient(address, acting.as(username, () -> {
            var permissions = EnumSet.noneOf(Permission.class);
            permissions.addAll(search.leavable());
            permissions.add(Permission.USE_CANDOUR);
            return tokens.make(command(), wish(permissions, Set.of(), Set.of()));
        }));
    }

    /** With these permissions, in these services and teams; with neither, wherever the person may. */
    public ApiClient of(String username, Set<Permission> permissions, Set<Long> services, Set<Long> teams) {
        return new ApiClient(
                address, acting.as(username, () -> tokens.make(command(), wish(permissions, services, teams))));
    }

    public ApiClient withToken(String token) {
        return new ApiClient(address, token);
    }

    public Wish wish(Set<Permission> permissions, Set<Long> services, Set<Long> teams) {
        return new Wish(
                "Dashboard",
                LocalDate.now(clock).plusDays(30),
                permissions,
                services.isEmpty() && teams.isEmpty(),
                services,
                teams);
    }

    public static String command() {
        return UUID.randomUUID().toString();
    }
}
