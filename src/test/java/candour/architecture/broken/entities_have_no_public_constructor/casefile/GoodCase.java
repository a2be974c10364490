package candour.architecture.broken.entities_have_no_public_constructor.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class GoodCase {

    @Id
    private Long id;

    protected GoodCase() {}

    public Long getId() {
        return id;
    }
}
