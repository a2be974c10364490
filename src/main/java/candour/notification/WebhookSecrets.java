package candour.notification;

import candour.casefile.CaseKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What signs the notices to an address: made anew whenever it is needed, so that the database does not tell it. */
@ApplicationScoped
class WebhookSecrets {

    private static final String PURPOSE = "webhook";

    @Inject
    private CaseKeys keys;

    /** @throws candour.shared.RuleViolation while the keys of this server are not those of its database */
    String of(Webhook webhook) {
        return keys.secretOf(PURPOSE, webhook.getCommand());
    }
}
