package candour.architecture.broken.shared_knows_no_component.casefile;

public class Case {}
