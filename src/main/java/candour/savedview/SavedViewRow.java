package candour.savedview;

import java.io.Serializable;

/** A saved view as its list offers it. */
public record SavedViewRow(Long id, String name, String page, String filter) implements Serializable {

    /** Where it is opened. */
    public String address() {
        return filter.isEmpty() ? page : page + "?" + filter;
    }
}
