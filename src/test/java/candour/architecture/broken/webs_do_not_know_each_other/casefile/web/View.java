package candour.architecture.broken.webs_do_not_know_each_other.casefile.web;

public class View {}
