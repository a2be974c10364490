package candour.template;

import candour.access.CurrentUser;
import candour.organisation.CouncilFounded;
import candour.organisation.CouncilSearch;
import candour.shared.Started;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Gives every council the shipped editions: a new one at once, the others when Candour starts with further ones. */
@ApplicationScoped
public class ShippedEditions {

    @Inject
    private Editions editions;

    @Inject
    private ShippedFiles shipped;

    @Inject
    private CouncilSearch councils;

    @Inject
    private CurrentUser user;

    /** A broken file stops the start, whether or not there is a council yet. */
    void publish(@Observes @Priority(20) Started started) {
        shipped.editions();
        user.asSystem(null, councils::all).forEach(this::publishFor);
    }

    void publish(@Observes CouncilFounded founded) {
        publishFor(founded.organisation());
    }

    private void publishFor(Long organisation) {
        user.asSystem(organisation, editions::publishShipped);
    }
}
