package candour.architecture.broken.webs_do_not_know_each_other.audit.web;

import candour.architecture.broken.webs_do_not_know_each_other.casefile.web.View;

class BadView {

    View borrowed;
}
