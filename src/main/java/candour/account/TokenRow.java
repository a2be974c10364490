package candour.account;

import candour.access.Permission;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A token as a list shows it, never with its secret.
 *
 * @param units      names of the services and teams it is limited to; empty where it acts wherever its person may
 * @param lastUsedAt null while nobody has used it; to the minute
 */
public record TokenRow(
        Long id,
        String name,
        String owner,
        List<Permission> permissions,
        List<String> units,
        Instant madeAt,
        LocalDate expiresOn,
        Instant lastUsedAt,
        TokenState state)
        implements Serializable {

    static TokenRow of(Token token, LocalDate today) {
        var units = Stream.concat(
                token.getServices().stream().map(service -> service.getName()),
                token.getTeams().stream().map(team -> team.getName()));
        return new TokenRow(
                token.getId(),
                token.getName(),
                token.getAccount().getPerson().getDisplayName(),
                token.getPermissions().stream()
                        .sorted(Comparator.naturalOrder())
                        .toList(),
                units.sorted().toList(),
                token.getMadeAt(),
                token.getExpiresOn(),
                token.getLastUsedAt(),
                token.stateOn(today));
    }

    public boolean isInUse() {
        return state == TokenState.IN_USE;
    }
}
