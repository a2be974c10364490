package candour.demo;

import candour.account.TokenRow;
import candour.account.TokenSearch;
import candour.account.Tokens;
import candour.account.Tokens.Wish;
import candour.shared.Mode;
import candour.shared.Page;
import candour.shared.Started;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * For trying the interface out: at each start in demo mode, a new token for each person who signs in, in a file that
 * only its owner reads. Each line: user name, roles, token.
 */
@ApplicationScoped
class DemoTokens { // five injections: people make their tokens, which are then written where this installation keeps
    // things

    static final String FILE = "demo-tokens.txt";

    private static final String NAME = "Demo";

    @Inject
    private Mode mode;

    @Inject
    private DemoActing acting;

    @Inject
    private Tokens tokens;

    @Inject
    private TokenSearch search;

    @Inject
    private Clock clock;

    /** After the invented council is there. */
    void make(@Observes @Priority(35) Started started) {
        if (!mode.isDemo()) {
            return;
        }
        var lines = new ArrayList<String>();
        for (var person : DemoPeople.all()) {
            if (person.userName() != null) {
                var roles = person.roles().stream().map(Enum::name).collect(Collectors.joining(","));
                lines.add(person.userName() + " " + roles + " " + acting.as(person.userName(), this::madeAnew));
            }
        }
        write(mode.data().resolve(FILE), lines);
    }

    private String madeAnew() {
        search.mine(new Page(0, 200)).stream()
                .filter(token -> token.isInUse() && token.name().equals(NAME))
                .map(TokenRow::id)
                .forEach(tokens::withdraw);
        var everything = new Wish(
                NAME, LocalDate.now(clock).plusYears(1), EnumSet.copyOf(search.leavable()), true, Set.of(), Set.of());
        return tokens.make(DemoActing.newCommand(), everything);
    }

    /** Nobody else could ever read it: it is made with its permissions, and put in place as a whole. */
    static void write(Path file, List<String> lines) {
        try {
            Files.createDirectories(file.getParent());
            var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var made = Files.createTempFile(file.getParent(), "demo-tokens", ".new", owner);
            Files.write(made, lines);
            Files.move(made, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
