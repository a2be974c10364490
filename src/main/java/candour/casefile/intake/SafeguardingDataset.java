package candour.casefile.intake;

import candour.casefile.CaseEntry;
import candour.casefile.CategoryOfNeed;
import candour.casefile.CouncilIdentifier;
import candour.casefile.HoldingEntry;
import candour.casefile.LegalStatus;
import candour.casefile.PlacementType;
import candour.casefile.intake.CaringFor.Care;
import candour.casefile.intake.DatasetTable.Row;
import candour.casefile.intake.SafeguardingChild.Legal;
import candour.casefile.intake.SafeguardingChild.Referral;
import candour.shared.sheet.Sheet;
import candour.shared.sheet.SheetProblem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Tables of the standard safeguarding dataset: one case of each child of {@code ssd_person} that was ever helped, in need,
 * protected or looked after. Of a person only number and birth are read. Without a date of its own, it tells of today.
 */
final class SafeguardingDataset {

    private static final Map<String, String> AS_HEADER =
            Map.of("pers_person_id", "CHILD", "pers_dob", "DOB", "pers_expected_dob", "EXPECTED");

    private final Map<FileShape, Sheet> tables;
    private final LocalDate today;
    private final Map<CouncilIdentifier, SafeguardingChild> children = new LinkedHashMap<>();
    private final Map<CouncilIdentifier, SheetProblem> unclear = new HashMap<>();
    private final Set<CouncilIdentifier> brought = new HashSet<>();
    private final Map<String, SafeguardingChild> careNumbers = new HashMap<>();
    private final Map<String, PlacementType> placements = new HashMap<>();
    private Map<CouncilIdentifier, LocalDate> births;
    private Consumer<SheetProblem> problems;

    SafeguardingDataset(Map<FileShape, Sheet> tables, LocalDate today) {
        this.tables = tables;
        this.today = today;
    }

    /** Answers how many rows were read in all. */
    int cases(Found<CaseEntry> found) {
        problems = found::problem;
        var header = new HeaderFile(today, problems);
        int rows = header.read(tables.get(FileShape.SSD_PERSON).renamed(AS_HEADER));
        births = header.births();
        rows += times(found) + care(found) + facts();
        children.forEach((identifier, child) -> {
            var entry = child.entry(identifier, births.get(identifier), today, tables.keySet(), problems);
            if (entry.isPresent()) {
                brought.add(identifier);
                found.entry(entry.get());
            } else {
                problems.accept(unclear.get(identifier));
            }
        });
        return rows;
    }

    boolean hasHolders() {
        return tables.containsKey(FileShape.SSD_INVOLVEMENTS);
    }

    /** Who held the cases that were brought; after them. */
    int holders(Workforce staff, Found<HoldingEntry> found) {
        return new Involvements(tables, births.keySet(), brought).read(staff, today, found);
    }

    private int times(Found<?> found) {
        return read(FileShape.SSD_EARLY_HELP_EPISODES, row -> {
                    var time = row.time(new Time(), "earl_episode_start_date", "earl_episode_end_date", today);
                    var child = child(row, "earl_person_id", time, found);
                    if (child != null) {
                        child.helped.add(time);
                    }
                })
                + read(FileShape.SSD_CP_PLANS, row -> {
                    var time = row.time(new Time(), "cppl_cp_plan_start_date", "cppl_cp_plan_end_date", today);
                    var child = child(row, "cppl_person_id", time, found);
                    if (child != null) {
                        child.protectionPlans.add(time);
                    }
                })
                + read(FileShape.SSD_CIN_EPISODES, row -> referral(row, found));
    }

    /** A referral that led to nothing is no case, and need not be closed. */
    private void referral(Row row, Found<?> found) {
        boolean led = !row.cells().text("cine_referral_nfa").matches("(?i)y|yes|1|t|true");
        if (!led && !row.cells().has("cine_close_date")) {
            return;
        }
        var referral = row.time(new Referral(), "cine_referral_date", "cine_close_date", today);
        var child = child(row, "cine_person_id", referral, found);
        if (child != null) {
            referral.category = row.code("cine_cin_primary_need_code", CategoryOfNeed.class);
            child.referrals.add(referral);
        }
    }

    private int care(Found<?> found) {
        var episodes = new Episodes();
        return read(FileShape.SSD_CLA_PLACEMENT, row -> {
                    var type = row.code("clap_cla_placement_type", PlacementType.class);
                    if (type != null && row.cells().has("clap_cla_placement_id")) {
                        placements.put(row.cells().text("clap_cla_placement_id"), type);
                    }
                })
                + read(FileShape.SSD_CLA_EPISODES, row -> episode(row, episodes, found));
    }

    private void episode(Row row, Episodes episodes, Found<?> found) {
        var time = row.time(new Time(), CaringFor.COLUMNS.start(), CaringFor.COLUMNS.end(), today);
        var child = child(row, "clae_person_id", time, found);
        if (child == null) {
            return;
        }
        if (row.cells().has("clae_cla_id")) {
            careNumbers.put(row.cells().text("clae_cla_id"), child);
        }
        if (time.start == null) {
            child.careUnclear |= time.endUnknown;
            return;
        }
        var placement = row.cells().text("clae_cla_placement_id");
        var episode = new Episode(
                row.cells().file(),
                row.cells().number(),
                time.start,
                time.end,
                time.endUnknown,
                null,
                null,
                row.code("clae_cla_primary_need_code", CategoryOfNeed.class),
                placements.get(placement));
        var identifier = row.fields().identifier("clae_person_id");
        if (episodes.add(identifier, episode, row.fields(), CaringFor.COLUMNS.start())) {
            child.care.add(new Care(
                    episode, placement.isEmpty() ? null : placement, row.past("clae_entered_care_date", today)));
        }
    }

    private int facts() {
        return days(FileShape.SSD_CIN_ASSESSMENTS, child -> child.assessments)
                + days(FileShape.SSD_S47_ENQUIRY, child -> child.enquiries)
                + days(FileShape.SSD_INITIAL_CP_CONFERENCE, child -> child.conferences)
                + days(FileShape.SSD_CP_REVIEWS, child -> child.protectionReviews)
                + read(FileShape.SSD_CLA_REVIEWS, this::careReview)
                + read(FileShape.SSD_LEGAL_STATUS, row -> {
                    var child = caseOf(row, "lega_person_id");
                    if (child != null) {
                        legal(row, child);
                    }
                });
    }

    private void legal(Row row, SafeguardingChild child) {
        var legal = row.time(new Legal(), "lega_legal_status_start_date", "lega_legal_status_end_date", today);
        if (legal != null) {
            legal.status = row.code("lega_legal_status", LegalStatus.class);
            child.legal.add(legal);
        }
    }

    private void careReview(Row row) {
        var child = careNumbers.get(row.cells().text("clar_cla_id"));
        var day = row.past("clar_cla_review_date", today);
        if (child == null) {
            row.fields().problem("clar_cla_id", "casefile.problem.notInEpisodes");
        } else if (day != null && !row.cells().text("clar_cla_review_cancelled").matches("(?i)y|yes|1|t|true")) {
            child.careReviews.add(day);
        }
    }

    /** A table that tells on which days something was done with a child: its first two columns. */
    private int days(FileShape table, Function<SafeguardingChild, TreeSet<LocalDate>> into) {
        return read(table, row -> {
            var child = caseOf(row, table.columns().get(0));
            var day = row.past(table.columns().get(1), today);
            if (child != null && day != null) {
                into.apply(child).add(day);
            }
        });
    }

    /** Not every table has to be there. */
    private int read(FileShape table, Consumer<Row> each) {
        var sheet = tables.get(table);
        return sheet == null ? 0 : DatasetTable.read(sheet, table.wanted(sheet), problems, each);
    }

    /** Of a table that makes a case, by a time that has begun; null, and told, where the person is not known. */
    private SafeguardingChild child(Row row, String column, Time begun, Found<?> found) {
        var identifier = row.fields().identifier(column);
        if (identifier == null) {
            return null;
        }
        found.named(identifier);
        if (!births.containsKey(identifier)) {
            row.fields().problem(column, "casefile.problem.notInPersons");
            return null;
        }
        if (begun == null) {
            return null;
        }
        unclear.putIfAbsent(identifier, row.cells().problem(column, "casefile.problem.endUnknown"));
        return children.computeIfAbsent(identifier, any -> new SafeguardingChild());
    }

    /** Of a table that tells more of a case; null where the person has none. */
    private SafeguardingChild caseOf(Row row, String column) {
        var identifier = row.fields().identifier(column);
        if (identifier != null && !births.containsKey(identifier)) {
            row.fields().problem(column, "casefile.problem.notInPersons");
        }
        return identifier == null ? null : children.get(identifier);
    }
}
