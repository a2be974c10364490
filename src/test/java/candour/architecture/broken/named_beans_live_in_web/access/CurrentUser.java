package candour.architecture.broken.named_beans_live_in_web.access;

import jakarta.inject.Named;

@Named
class CurrentUser {}
