package candour.architecture.broken.jackson_only_in_shared_template_and_report.shared;

import com.fasterxml.jackson.databind.ObjectMapper;

class GoodJson {

    ObjectMapper mapper;
}
