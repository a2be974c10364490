package candour.architecture.broken.entities_have_no_public_mutators.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class BadCase {

    @Id
    private Long id;

    public void setId(Long id) {
        this.id = id;
    }

    public Long getId() {
        return id;
    }
}
