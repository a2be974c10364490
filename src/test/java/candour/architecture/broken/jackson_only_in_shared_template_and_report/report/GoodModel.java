package candour.architecture.broken.jackson_only_in_shared_template_and_report.report;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

@JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
class GoodModel {}
