package candour.programme;

import java.time.LocalDate;

/** Fired by whoever conducts audits when one is finished, so that frames can leave out cases audited of late. */
public record CaseAudited(Long caseFile, LocalDate on) {}
