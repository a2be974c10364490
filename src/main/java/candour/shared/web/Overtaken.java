package candour.shared.web;

/**
 * What this request was about has changed since the person saw it. A page that observes this reads it again and keeps
 * what was typed, so that the person sees how things stand and what they save next, they save knowingly.
 */
public record Overtaken() {}
