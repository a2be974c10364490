package candour.architecture.broken.jackson_only_in_shared_template_and_report.audit;

import com.fasterxml.jackson.databind.ObjectMapper;

class BadParser {

    ObjectMapper mapper;
}
