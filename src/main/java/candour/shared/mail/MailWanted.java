package candour.shared.mail;

/** Something waits for who reads mail at {@code address}; {@code null} where Candour knows of none. */
public record MailWanted(String address, Urgency urgency) {}
