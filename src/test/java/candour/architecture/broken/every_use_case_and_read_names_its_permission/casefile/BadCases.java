package candour.architecture.broken.every_use_case_and_read_names_its_permission.casefile;

import candour.shared.UseCases;

@UseCases
class BadCases {

    public void close(long id) {}
}
