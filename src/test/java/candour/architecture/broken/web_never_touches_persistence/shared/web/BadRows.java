package candour.architecture.broken.web_never_touches_persistence.shared.web;

import org.hibernate.Session;

class BadRows {

    Session session;
}
