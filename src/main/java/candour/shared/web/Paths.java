package candour.shared.web;

/** Where a redirect may lead: to this site and nowhere else. */
public final class Paths {

    private Paths() {}

    /** {@code path} when it is a plain path of this site, else {@code fallback}. */
    public static String ownOr(String path, String fallback) {
        var own = path != null
                && path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().noneMatch(c -> c == '\\' || c < ' ')
                && !path.startsWith("/account/sign-in");
        return own ? path : fallback;
    }
}
