package candour.improvement;

/**
 * What the assessor answers to those who dispute a finding.
 *
 * @param title null unless it is reworded, and so the text
 * @param level code of the right level; null unless the answer is corrected
 */
public record AnswerToFinding(Settlement kind, String words, String title, String text, String level) {}
