package candour.architecture.broken.entities_have_no_public_constructor.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class BadCase {

    @Id
    private Long id;

    public BadCase() {}

    public Long getId() {
        return id;
    }
}
