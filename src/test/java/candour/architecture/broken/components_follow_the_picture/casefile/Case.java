package candour.architecture.broken.components_follow_the_picture.casefile;

public class Case {}
