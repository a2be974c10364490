package candour.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Which keys this database was filled with; one row, never changed. */
@Entity
@Table(name = "key_check")
class KeyCheck {

    static final int ONLY = 1;

    @Id
    @Column(name = "id")
    private int id = ONLY;

    @Column(name = "check_value", nullable = false, updatable = false, length = 64)
    private String checkValue;

    protected KeyCheck() {} // for JPA

    KeyCheck(String checkValue) {
        this.checkValue = checkValue;
    }

    boolean fits(Keys keys) {
        return checkValue.equals(keys.checkValue());
    }
}
