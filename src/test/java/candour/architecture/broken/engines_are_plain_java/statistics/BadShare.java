package candour.architecture.broken.engines_are_plain_java.statistics;

import java.sql.Connection;

class BadShare {

    Connection database;
}
