package candour.improvement.web;

import candour.improvement.ReplySearch;
import candour.improvement.SentReply;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The replies to an audit, as a part of pages whose address names that by {@code id}. */
@Named
@RequestScoped
public class RepliesView {

    private List<SentReply> replies = List.of();

    @Inject
    private ReplySearch search;

    @PostConstruct
    void open() {
        var asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("id");
        if (asked != null && asked.matches("\\d{1,18}")) {
            replies = search.ofAudit(Long.valueOf(asked));
        }
    }

    public List<SentReply> getReplies() {
        return replies;
    }
}
