package candour.demo;

import candour.access.Role;
import java.util.List;

/**
 * Somebody of the invented council. {@code service} and {@code team} are where they work and, for managers, where
 * their roles hold; {@code userName} is null for people who do not sign in.
 */
record DemoPerson(
        String reference,
        String name,
        String jobTitle,
        String service,
        String team,
        String manager,
        String userName,
        List<Role> roles) {}
