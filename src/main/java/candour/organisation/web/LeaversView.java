package candour.organisation.web;

import static candour.access.Permission.MANAGE_PEOPLE;

import candour.access.CurrentUser;
import candour.organisation.Handovers;
import candour.organisation.Handovers.Leaver;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** For My work of whoever looks after people: leavers with something still to hand over. */
@Named
@RequestScoped
public class LeaversView {

    private List<Leaver> leavers = List.of();

    @Inject
    private Handovers handovers;

    @Inject
    private CurrentUser user;

    @PostConstruct
    void load() {
        if (user.may(MANAGE_PEOPLE)) {
            leavers = handovers.leavers();
        }
    }

    public List<Leaver> getLeavers() {
        return leavers;
    }
}
