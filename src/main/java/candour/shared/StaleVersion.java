package candour.shared;

/** Somebody else changed the thing since the person saw it; what they typed is kept on their page. */
public class StaleVersion extends RuntimeException {

    public StaleVersion(String kind, Object id) {
        super(kind + " " + id);
    }

    /** Refuses when the version the person saw is not the current one. */
    public static void unlessSame(int seen, int current, String kind, Object id) {
        if (seen != current) {
            throw new StaleVersion(kind, id);
        }
    }
}
