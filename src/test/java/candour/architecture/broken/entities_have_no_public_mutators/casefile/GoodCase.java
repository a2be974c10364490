package candour.architecture.broken.entities_have_no_public_mutators.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class GoodCase {

    @Id
    private Long id;

    void close() {
        id = null;
    }

    public Long getId() {
        return id;
    }
}
