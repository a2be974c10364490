package candour.architecture.broken.api_never_touches_persistence.casefile.api;

import jakarta.transaction.Transactional;

@Transactional
class BadChange {}
