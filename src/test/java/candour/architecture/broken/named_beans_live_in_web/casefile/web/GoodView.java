package candour.architecture.broken.named_beans_live_in_web.casefile.web;

import jakarta.inject.Named;

@Named
class GoodView {}
