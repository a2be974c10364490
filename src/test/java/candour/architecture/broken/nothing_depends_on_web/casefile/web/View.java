package candour.architecture.broken.nothing_depends_on_web.casefile.web;

public class View {}
