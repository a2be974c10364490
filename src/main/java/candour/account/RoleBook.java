package candour.account;

import static candour.shared.RuleViolation.unless;

import candour.access.CurrentUser;
import candour.access.Role;
import candour.organisation.Organisation;
import candour.organisation.Person;
import candour.shared.TrailEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Roles given and taken back, each once and in the trail, with an administrator always left who can sign in. */
@ApplicationScoped
class RoleBook {

    /** Not only invited: whoever was sent a link to choose a password has used one. */
    private static final String HAS_PASSWORD = """
            \sand (not exists (select l.id from OneTimeLink l where l.account = a)
                or exists (select u.id from OneTimeLink u where u.account = a and u.usedAt is not null))""";

    /** Who has an account to sign in with, though some have left and some are not here yet. */
    private static final String ADMINISTRATORS = """
            select p from RoleGrant g join g.person p join Account a on a.person = p
            where p.organisation.id = :organisation and g.role = candour.access.Role.ADMINISTRATOR
                and a.enabled = true""" + HAS_PASSWORD;

    private static final String LAST = "account.rule.lastAdministrator";

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Event<TrailEvent> trail;

    /** Whoever else gives or takes waits: of two administrators who shut each other out, one stays. */
    void opened(EntityManager em) {
        em.find(Organisation.class, user.organisation(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Who asks; null for Candour itself. */
    Person asker(EntityManager em) {
        return user.person() == null ? null : em.find(Person.class, user.person());
    }

    void give(EntityManager em, RoleGrant grant) {
        if (held(em, grant).isEmpty()) {
            em.persist(grant);
            given(grant);
        }
    }

    void takeBack(EntityManager em, RoleGrant like) {
        for (var held : held(em, like)) {
            if (held.getRole() == Role.ADMINISTRATOR) {
                unlessLastAdministrator(em, like.getPerson().getId());
            }
            em.remove(held);
            withdrawn(held);
        }
    }

    /** Who has a last day is no one to rely on: of the others, one at least stays without. */
    void unlessLastAdministrator(EntityManager em, long person) {
        var all = administrators(em);
        var isOne = all.stream().anyMatch(each -> each.getId() == person && each.worksOn(LocalDate.now(clock)));
        unless(!isOne || all.stream().anyMatch(each -> each.getId() != person && stays(each)), LAST);
    }

    /** The same where somebody else gets the role at once. */
    void unlessLastWithout(EntityManager em, RoleGrant held, Person successor) {
        if (held.getRole() == Role.ADMINISTRATOR) {
            var leaving = held.getPerson().getId();
            var others =
                    administrators(em).stream().anyMatch(each -> !each.getId().equals(leaving) && stays(each));
            unless(others || canSignIn(em, successor) && stays(successor), LAST);
        }
    }

    /** Here already, and without a last day. */
    boolean stays(Person person) {
        return person.getWorksTo() == null && person.worksOn(LocalDate.now(clock));
    }

    private boolean canSignIn(EntityManager em, Person person) {
        return em
                .createQuery("select a from Account a where a.person = :person" + HAS_PASSWORD, Account.class)
                .setParameter("person", person)
                .getResultList()
                .stream()
                .anyMatch(account -> account.mayTryAt(clock.instant()));
    }

    List<Person> administrators(EntityManager em) {
        return em.createQuery(ADMINISTRATORS, Person.class)
                .setParameter("organisation", user.organisation())
                .getResultList();
    }

    private static List<RoleGrant> held(EntityManager em, RoleGrant like) {
        return em
                .createQuery("select g from RoleGrant g where g.person = :person", RoleGrant.class)
                .setParameter("person", like.getPerson())
                .getResultList()
                .stream()
                .filter(like::isSameAs)
                .toList();
    }

    private void given(RoleGrant grant) {
        var person = grant.getPerson().getId();
        var role = grant.getRole().name();
        if (grant.getPlace() == null) {
            trail.fire(new TrailEvent("account.trail.roleGiven", "Person", person, role));
        } else {
            var place = grant.getPlace().name();
            trail.fire(new TrailEvent("account.trail.roleGivenIn", "Person", person, role, place, grant.placeId()));
        }
    }

    private void withdrawn(RoleGrant grant) {
        var person = grant.getPerson().getId();
        var role = grant.getRole().name();
        if (grant.getPlace() == null) {
            trail.fire(new TrailEvent("account.trail.roleWithdrawn", "Person", person, role));
        } else {
            var place = grant.getPlace().name();
            trail.fire(new TrailEvent("account.trail.roleWithdrawnIn", "Person", person, role, place, grant.placeId()));
        }
    }
}
