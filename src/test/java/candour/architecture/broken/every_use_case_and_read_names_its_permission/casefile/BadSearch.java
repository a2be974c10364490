package candour.architecture.broken.every_use_case_and_read_names_its_permission.casefile;

import candour.access.Permission;
import candour.access.Requires;
import candour.shared.Reads;

@Reads
class BadSearch {

    @Requires(Permission.READ_CASES)
    public long count() {
        return 0;
    }

    public String row(long id) {
        return "";
    }
}
