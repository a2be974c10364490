package candour.bare;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one entity of the comparison war, and one row of its table. Its page makes the rows in memory. */
@Entity
@Table(name = "line")
public class Line {

    @Id
    private Long id;

    @Column(name = "text", nullable = false, length = 4000)
    private String text;

    protected Line() {} // for JPA

    Line(long id, String text) {
        this.id = id;
        this.text = text;
    }

    public Long getId() {
        return id;
    }

    public String getText() {
        return text;
    }
}
