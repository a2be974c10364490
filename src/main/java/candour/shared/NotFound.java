package candour.shared;

/** There is no such thing, or none within the asker's scope: the answer is the same, so that ids tell nothing. */
public class NotFound extends RuntimeException {

    private final String kind;
    private final Long number;
    private boolean told;

    public NotFound(String kind, Long number) {
        super(kind + " " + number);
        this.kind = kind;
        this.number = number;
    }

    /** Whether the trail does not know yet; asked at each front door that it leaves by. */
    boolean isNews() {
        var news = !told;
        told = true;
        return news;
    }

    String kind() {
        return kind;
    }

    Long number() {
        return number;
    }
}
