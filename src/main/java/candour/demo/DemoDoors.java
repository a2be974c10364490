package candour.demo;

import candour.account.OneClickPeople;
import candour.shared.Mode;
import candour.shared.NotPermitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Who of the invented council signs in by one click; nobody outside demo mode. */
@ApplicationScoped
public class DemoDoors implements OneClickPeople {

    @Inject
    private Mode mode;

    @Override
    public List<OneClickPerson> people() {
        return mode.isDemo()
                ? DemoPeople.all().stream()
                        .filter(person -> person.userName() != null)
                        .map(DemoDoors::onOffer)
                        .toList()
                : List.of();
    }

    @Override
    public String passwordOf(String userName) {
        if (people().stream().noneMatch(person -> person.userName().equals(userName))) {
            throw new NotPermitted("demo");
        }
        return DemoAccounts.PASSWORD;
    }

    private static OneClickPerson onOffer(DemoPerson person) {
        var where = person.team() == null ? person.service() : person.team();
        return new OneClickPerson(person.userName(), person.name(), person.jobTitle(), where);
    }
}
