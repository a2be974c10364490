package candour.architecture.broken.web_never_touches_persistence.casefile.web;

import jakarta.transaction.Transactional;

@Transactional
class BadForm {}
