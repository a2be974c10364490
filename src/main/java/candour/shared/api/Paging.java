package candour.shared.api;

import candour.shared.After;
import candour.shared.Sentence;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** Which part of a list: {@code ?after=…&limit=…}. */
public class Paging {

    @QueryParam("after")
    @DefaultValue("0")
    private Long after;

    @QueryParam("limit")
    @DefaultValue("50")
    private Integer limit;

    public After after() {
        if (limit < 1 || limit > After.MOST) {
            throw Refused.field("limit", Sentence.of("shared.api.limit", After.MOST));
        }
        return new After(after, limit);
    }
}
