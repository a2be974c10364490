package candour.casefile.intake;

import candour.casefile.CaseEntry;
import candour.casefile.HoldingEntry;
import candour.casefile.intake.IntakeFixture.Came;
import candour.shared.sheet.Sheet;
import candour.shared.sheet.SheetFixture;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tables of the standard safeguarding dataset as an authority's warehouse writes them, with what must not be read. */
final class DatasetFixture {

    static final LocalDate TODAY = IntakeFixture.TODAY;

    static final String PERSON = "pers_legacy_id,pers_person_id,pers_upn,pers_forename,pers_surname,pers_sex,pers_dob,"
            + "pers_single_unique_id,pers_expected_dob\n";
    static final String NEED = "cine_referral_id,cine_person_id,cine_referral_date,cine_cin_primary_need_code,"
            + "cine_referral_nfa,cine_close_reason,cine_close_date\n";
    static final String PROTECTION =
            "cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date,cppl_cp_plan_latest_category\n";
    static final String CARE = "clae_cla_episode_id,clae_person_id,clae_cla_placement_id,clae_cla_episode_start_date,"
            + "clae_cla_primary_need_code,clae_cla_episode_ceased_date,clae_cla_id,clae_entered_care_date\n";
    static final String INVOLVEMENTS = "invo_involvements_id,invo_professional_id,invo_professional_role_id,"
            + "invo_professional_team,invo_person_id,invo_involvement_start_date,invo_involvement_end_date\n";

    private final Map<String, String> texts = new LinkedHashMap<>();

    /** Persons 1 to 5, each with a name and a pupil number that nobody may read, and no row of any case. */
    DatasetFixture() {
        var persons = new StringBuilder();
        for (int i = 1; i <= 5; i++) {
            persons.append("L%1$d,%1$d,UPN%1$d,Quince,Medlar,F,2005-06-0%1$d 00:00:00.000,NHS%1$d,NULL\n".formatted(i));
        }
        texts.put("ssd_person.csv", PERSON + persons);
        texts.put("ssd_cin_episodes.csv", NEED);
        texts.put("ssd_cp_plans.csv", PROTECTION);
        texts.put("ssd_cla_episodes.csv", CARE);
    }

    DatasetFixture persons(String rows) {
        return table("ssd_person", PERSON + rows);
    }

    DatasetFixture need(String rows) {
        return table("ssd_cin_episodes", NEED + rows);
    }

    DatasetFixture protection(String rows) {
        return table("ssd_cp_plans", PROTECTION + rows);
    }

    DatasetFixture care(String rows) {
        return table("ssd_cla_episodes", CARE + rows);
    }

    DatasetFixture involvements(String rows) {
        return table("ssd_involvements", INVOLVEMENTS + rows);
    }

    DatasetFixture table(String name, String text) {
        texts.put(name + ".csv", text);
        return this;
    }

    DatasetFixture without(String name) {
        texts.remove(name + ".csv");
        return this;
    }

    List<String> texts() {
        return List.copyOf(texts.values());
    }

    /** Each table a sheet of one workbook, and notes beside them. */
    Path workbook(Path folder) {
        return SheetFixture.xlsx(folder, workbook -> {
            workbook.createSheet("Read me").createRow(0).createCell(0).setCellValue("Extract of June");
            texts.forEach((name, text) -> {
                var sheet = workbook.createSheet(name.replace(".csv", ""));
                var lines = text.split("\n");
                for (int i = 0; i < lines.length; i++) {
                    var cells = lines[i].split(",");
                    var row = sheet.createRow(i);
                    for (int j = 0; j < cells.length; j++) {
                        row.createCell(j).setCellValue(cells[j]);
                    }
                }
            });
        });
    }

    CouncilFiles files(Path folder) {
        var sheets = new ArrayList<Sheet>();
        texts.forEach((name, text) -> sheets.add(IntakeFixture.sheet(folder, text, name)));
        return new CouncilFiles(sheets, List.of());
    }

    Came<CaseEntry> cases(Path folder) {
        var came = new Came<CaseEntry>();
        came.rows = new SafeguardingDataset(files(folder).sheets(), TODAY).cases(came);
        return came;
    }

    Came<HoldingEntry> holders(Path folder) {
        var dataset = new SafeguardingDataset(files(folder).sheets(), TODAY);
        dataset.cases(new Came<>());
        var staff = new Workforce(
                Map.of(
                        "S1", new Workforce.Employment(LocalDate.of(2010, 1, 1), null, null),
                        "S2", new Workforce.Employment(LocalDate.of(2010, 1, 1), null, null)),
                Set.of("oak", "elm"));
        var came = new Came<HoldingEntry>();
        came.rows = dataset.holders(staff, came);
        return came;
    }
}
