package candour.account;

import java.io.Serializable;
import java.util.List;

/** One person with an account, or, with {@code username} and {@code state} null, one without. */
public record AccountRow(
        Long person,
        String name,
        String jobTitle,
        String team,
        String username,
        AccountState state,
        List<HeldRole> roles)
        implements Serializable {

    public AccountRow {
        roles = List.copyOf(roles);
    }
}
