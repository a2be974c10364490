package candour.shared.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where other systems come in. Version 1 only grows: what is there keeps its name and its meaning. */
@ApplicationPath(Api.ROOT)
public class Api extends Application {

    public static final String ROOT = "/api/v1";

    /** Request attribute, and request property, by which commands that are sent again are told apart by token. */
    public static final String CALLER = "candour.caller";

    /** The same for who tells, when asked, a hash of all that the caller may do at this moment. */
    public static final String RIGHTS = "candour.rights";
}
