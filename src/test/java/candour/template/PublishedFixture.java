package candour.template;

import candour.organisation.Organisation;
import java.time.LocalDate;

/** An edition to be pinned by tests that do not look into it. */
public final class PublishedFixture {

    private PublishedFixture() {}

    public static Edition edition(Organisation organisation) {
        return new Edition(organisation, EditionFixture.shipped(), LocalDate.of(2026, 4, 1));
    }
}
