package candour.architecture.broken.engines_are_plain_java.statistics;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class BadEntity {

    @Id
    Long id;
}
