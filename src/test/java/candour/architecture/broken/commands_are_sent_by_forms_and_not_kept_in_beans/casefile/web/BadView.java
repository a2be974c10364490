package candour.architecture.broken.commands_are_sent_by_forms_and_not_kept_in_beans.casefile.web;

class BadView {

    String command;
}
