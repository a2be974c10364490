package candour.architecture.broken.engines_are_plain_java.statistics;

import java.nio.file.Path;

class BadTable {

    Path file;
}
