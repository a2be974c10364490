package candour.architecture.broken.engines_are_plain_java.shared;

public class Page {}
