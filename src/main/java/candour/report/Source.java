package candour.report;

/** What a figure rests on, printed under it: edition, frame, and n with what was counted. */
public record Source(String edition, String frame, long n, String counted) {}
