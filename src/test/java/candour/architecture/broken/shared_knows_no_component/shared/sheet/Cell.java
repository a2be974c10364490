package candour.architecture.broken.shared_knows_no_component.shared.sheet;

public class Cell {}
