package candour.support;

import candour.access.CurrentUser;
import candour.access.Identity;
import candour.account.Identities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** In a component test: does something as somebody, each time in a request of its own, with the roles of that moment. */
@ApplicationScoped
public class Acting {

    @Inject
    private CurrentUser user;

    @Inject
    private Identities identities;

    /** As the person with that user name; nobody when there is no such account. */
    @ActivateRequestContext
    public <T> T as(String username, Supplier<T> work) {
        return user.as(identities.identityOf(username).orElse(Identity.NOBODY), work);
    }

    @ActivateRequestContext
    public <T> T asSystem(Long organisation, Supplier<T> work) {
        return user.asSystem(organisation, work);
    }

    @ActivateRequestContext
    public <T> T asNobody(Supplier<T> work) {
        return work.get();
    }

    public void run(String username, Runnable work) {
        CDI.current().select(Acting.class).get().as(username, () -> {
            work.run();
            return null;
        });
    }
}
