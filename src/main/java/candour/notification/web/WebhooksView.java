package candour.notification.web;

import candour.notification.NoticeKind;
import candour.notification.NoticeRow;
import candour.notification.WebhookRow;
import candour.notification.WebhookSearch;
import candour.notification.Webhooks;
import candour.shared.web.Messages;
import candour.shared.web.Rows;
import candour.shared.web.Sent;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;

/** Other systems that are told what happens: register, see, withdraw. */
@Named
@ViewScoped
public class WebhooksView implements Serializable {

    private String address;
    private NoticeKind[] kinds = {};
    private List<WebhookRow> webhooks;

    /** Shown in the answer to the request that made it, and kept by nobody here. */
    private transient String secret;

    @Inject
    private Webhooks use;

    @Inject
    private WebhookSearch search;

    @Inject
    private Messages messages;

    @Inject
    private Sent sent;

    private final Rows<NoticeRow> notices = Rows.inFull(page -> search.notices(page), () -> search.count());

    public void load() {
        webhooks = search.webhooks();
    }

    public void register() {
        var chosen = EnumSet.noneOf(NoticeKind.class);
        chosen.addAll(List.of(kinds));
        secret = use.register(sent.command(), address, chosen);
        address = null;
        kinds = new NoticeKind[] {};
        load();
    }

    public void withdraw(WebhookRow webhook) {
        secret = null;
        use.withdraw(webhook.id());
        messages.done("notification.message.withdrawn", webhook.address());
        load();
    }

    /** What it is told about, in one line. */
    public String told(WebhookRow webhook) {
        return String.join(", ", webhook.kinds().stream().map(messages::of).toList());
    }

    /** What went wrong last, where a rule of ours said so in a sentence. */
    public String why(NoticeRow notice) {
        return notice.failure() == null ? "" : messages.text(notice.failure());
    }

    public NoticeKind[] getAll() {
        return NoticeKind.values();
    }

    public List<WebhookRow> getWebhooks() {
        return webhooks;
    }

    public Rows<NoticeRow> getNotices() {
        return notices;
    }

    public String getSecret() {
        return secret;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public NoticeKind[] getKinds() {
        return kinds;
    }

    public void setKinds(NoticeKind[] kinds) {
        this.kinds = kinds;
    }
}
