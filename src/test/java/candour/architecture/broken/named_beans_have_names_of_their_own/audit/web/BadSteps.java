package candour.architecture.broken.named_beans_have_names_of_their_own.audit.web;

import jakarta.inject.Named;

@Named("goodStepsView")
class BadSteps {}
