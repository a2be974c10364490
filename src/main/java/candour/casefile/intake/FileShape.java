package candour.casefile.intake;

import candour.shared.RuleViolation;
import candour.shared.sheet.Sheet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A file we know how to read, told by its columns. Other columns may be there; they are not read. */
enum FileShape {
    PEOPLE(ImportKind.PEOPLE, "person", "role", "team", "service", "line_manager", "from", "to"),
    HOLDINGS(ImportKind.HOLDINGS, "child", "worker", "team", "from", "to"),
    CASE_LIST(ImportKind.CASELOAD, "identifier", "case_type", "team", "opened", "closed", "date_of_birth"),
    RETURN_EPISODES(ImportKind.CASELOAD, "CHILD", "DECOM", "RNE", "LS", "CIN", "PLACE", "DEC", "REC"),
    RETURN_REVIEWS(ImportKind.CASELOAD, "CHILD", "REVIEW", "REVIEW_CODE"),
    RETURN_HEADER(ImportKind.CASELOAD, "CHILD", "SEX", "DOB"),
    SSD_PERSON("pers_person_id pers_dob", "pers_expected_dob"),
    SSD_EARLY_HELP_EPISODES("earl_person_id earl_episode_start_date earl_episode_end_date", ""),
    SSD_CIN_EPISODES(
            "cine_person_id cine_referral_date cine_close_date", "cine_cin_primary_need_code cine_referral_nfa"),
    SSD_CP_PLANS("cppl_person_id cppl_cp_plan_start_date cppl_cp_plan_end_date", ""),
    SSD_CLA_EPISODES(
            "clae_person_id clae_cla_episode_start_date clae_cla_episode_ceased_date",
            "clae_cla_placement_id clae_cla_id clae_cla_primary_need_code clae_entered_care_date"),
    SSD_CLA_PLACEMENT("clap_cla_placement_id clap_cla_placement_type", ""),
    SSD_CLA_REVIEWS("clar_cla_id clar_cla_review_date", "clar_cla_review_cancelled"),
    SSD_LEGAL_STATUS("lega_person_id lega_legal_status lega_legal_status_start_date lega_legal_status_end_date", ""),
    SSD_CP_REVIEWS("cppr_person_id cppr_cp_review_date", ""),
    SSD_CIN_ASSESSMENTS("cina_person_id cina_assessment_start_date", ""),
    SSD_S47_ENQUIRY("s47e_person_id s47e_s47_start_date", ""),
    SSD_INITIAL_CP_CONFERENCE("icpc_person_id icpc_icpc_date", ""),
    SSD_INVOLVEMENTS(
            "invo_person_id invo_professional_id invo_professional_team invo_involvement_start_date "
                    + "invo_involvement_end_date invo_professional_role_id",
            ""),
    SSD_PROFESSIONALS("prof_professional_id prof_staff_id", ""),
    SSD_DEPARTMENT("dept_team_id dept_team_name", "");

    static final List<FileShape> RETURN = List.of(RETURN_HEADER, RETURN_EPISODES, RETURN_REVIEWS);

    /** Without any of these nobody could tell what a case is. */
    static final List<FileShape> DATASET_CORE = List.of(SSD_PERSON, SSD_CIN_EPISODES, SSD_CP_PLANS, SSD_CLA_EPISODES);

    private final ImportKind kind;
    private final List<String> columns;
    private final List<String> more;

    FileShape(ImportKind kind, String... columns) {
        this.kind = kind;
        this.columns = List.of(columns);
        this.more = List.of();
    }

    /** A table of the standard safeguarding dataset, the first column of which tells it from all others. */
    FileShape(String columns, String more) {
        this.kind = ImportKind.CASELOAD;
        this.columns = List.of(columns.split(" "));
        this.more = more.isEmpty() ? List.of() : List.of(more.split(" "));
    }

    /** The shape of the sheet; with nearly all columns of one there, says which are missing. */
    static FileShape of(Sheet sheet) {
        var nearest = nearest(sheet);
        if (nearest.likeness(sheet) == 1) {
            return nearest;
        }
        if (nearest.likeness(sheet) < 0.5) {
            throw new RuleViolation("casefile.rule.unknownFile", sheet.name());
        }
        throw new RuleViolation("shared.sheet.missingColumns", sheet.name(), String.join(", ", nearest.missing(sheet)));
    }

    /** Whether the sheet is of none of these, but may be a list of cases in a council's own words. */
    static boolean isForeign(Sheet sheet) {
        var nearest = nearest(sheet);
        double likeness = nearest.likeness(sheet);
        return likeness < 0.5 || nearest == CASE_LIST && likeness < 1;
    }

    ImportKind kind() {
        return kind;
    }

    List<String> columns() {
        return columns;
    }

    /** Whether the sheet is, or nearly is, a table of the dataset. */
    static boolean isOfDataset(Sheet sheet) {
        var nearest = nearest(sheet);
        return nearest.isOfDataset() && nearest.likeness(sheet) >= 0.5;
    }

    boolean isOfDataset() {
        return name().startsWith("SSD_");
    }

    /** What the dataset calls this table. */
    String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is read of this sheet: what must be there, and what may be. */
    List<String> wanted(Sheet sheet) {
        return Stream.concat(columns.stream(), more.stream().filter(column -> sheet.hasColumns(List.of(column))))
                .toList();
    }

    private static FileShape nearest(Sheet sheet) {
        return Arrays.stream(values())
                .max(Comparator.comparingDouble(shape -> shape.likeness(sheet)))
                .orElseThrow();
    }

    private double likeness(Sheet sheet) {
        double there = 1 - missing(sheet).size() / (double) columns.size();
        return isOfDataset() && sheet.hasColumns(columns.subList(0, 1)) ? Math.max(there, 0.5) : there;
    }

    private Set<String> missing(Sheet sheet) {
        var missing = new TreeSet<>(columns);
        missing.removeIf(column -> sheet.hasColumns(List.of(column)));
        return missing;
    }
}
