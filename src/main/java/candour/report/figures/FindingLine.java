package candour.report.figures;

import candour.template.FindingKind;

/** So many confirmed findings of this kind in this team. */
public record FindingLine(FindingKind kind, String service, String team, long n) {}
