package candour.architecture.broken.a_package_without_a_box.shared;

public class Page {}
