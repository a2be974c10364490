package candour.architecture.broken.webs_do_not_know_each_other.shared.web;

public class Rows {}
