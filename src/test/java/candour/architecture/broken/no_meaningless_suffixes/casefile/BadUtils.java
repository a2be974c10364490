package candour.architecture.broken.no_meaningless_suffixes.casefile;

class BadUtils {}
