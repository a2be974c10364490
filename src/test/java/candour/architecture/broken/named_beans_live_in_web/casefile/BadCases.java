package candour.architecture.broken.named_beans_live_in_web.casefile;

import jakarta.inject.Named;

@Named
class BadCases {}
