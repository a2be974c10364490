package candour.architecture.broken.every_use_case_and_read_names_its_permission.casefile;

import candour.access.Permission;
import candour.access.Requires;
import candour.shared.UseCases;

@UseCases
class GoodCases {

    @Requires(Permission.READ_CASES)
    public void close(long id) {}

    void heard(String event) {}
}
