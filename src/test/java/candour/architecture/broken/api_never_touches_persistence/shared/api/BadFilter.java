package candour.architecture.broken.api_never_touches_persistence.shared.api;

import javax.sql.DataSource;

class BadFilter {

    DataSource database;
}
