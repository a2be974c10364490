package candour.shared.mail;

/**
 * Something waits for who reads mail at {@code address}; {@code null} where Candour knows of none.
 *
 * @param occasion on which one letter is written, however often it is wanted; null where each is one of its own
 */
public record MailWanted(String address, Urgency urgency, String occasion) {

    public MailWanted(String address, Urgency urgency) {
        this(address, urgency, null);
    }
}
