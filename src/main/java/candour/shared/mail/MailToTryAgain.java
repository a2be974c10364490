package candour.shared.mail;

/** Somebody put right what kept letters from arriving: those that were given up are due once more. */
public record MailToTryAgain() {}
