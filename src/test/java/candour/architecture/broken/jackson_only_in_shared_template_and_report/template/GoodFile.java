package candour.architecture.broken.jackson_only_in_shared_template_and_report.template;

import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

class GoodFile {

    YAMLFactory yaml;
}
