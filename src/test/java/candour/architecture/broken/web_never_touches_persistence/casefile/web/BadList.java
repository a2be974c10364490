package candour.architecture.broken.web_never_touches_persistence.casefile.web;

import javax.sql.DataSource;

class BadList {

    DataSource database;
}
