package candour.architecture.broken.a_package_without_a_box.weather;

import candour.architecture.broken.a_package_without_a_box.shared.Page;

class BadForecast {

    Page page;
}
