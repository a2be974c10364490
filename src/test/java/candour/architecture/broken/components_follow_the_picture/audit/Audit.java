package candour.architecture.broken.components_follow_the_picture.audit;

public class Audit {}
