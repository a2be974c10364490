package candour.demo;

import candour.casefile.AgeBand;
import candour.casefile.CaseEntry;
import candour.casefile.CaseFiles;
import candour.casefile.CaseType;
import candour.casefile.CouncilIdentifier;
import candour.casefile.Entries;
import candour.casefile.FactEntry;
import candour.casefile.FactKind;
import candour.casefile.HoldingEntry;
import candour.casefile.Holdings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Four hundred invented cases and who held them; about one in three changed hands. */
@ApplicationScoped
class DemoCases {

    private static final int PER_TEAM = 50;
    private static final List<String> LEGAL = List.of("C1", "C2", "V2", "E1");
    private static final List<String> PLACEMENTS = List.of("U1", "U4", "U6", "K2", "P1", "H5");
    private static final List<String> NEEDS = List.of("N1", "N2", "N3", "N4", "N5");

    @Inject
    private CaseFiles caseFiles;

    @Inject
    private Holdings holdings;

    @Inject
    private Clock clock;

    void make(Random random) {
        var today = LocalDate.now(clock);
        var cases = new ArrayList<CaseEntry>();
        var held = new ArrayList<HoldingEntry>();
        var number = 100_000;
        for (var service : DemoPeople.TEAMS.keySet()) {
            for (var team : DemoPeople.TEAMS.get(service)) {
                for (var i = 0; i < PER_TEAM; i++) {
                    number += 1 + random.nextInt(7);
                    var identifier = new CouncilIdentifier("NM" + number);
                    var opened = today.minusDays(400 + random.nextInt(1400));
                    cases.add(caseOf(identifier, service, team, opened, today, random));
                    held.addAll(holdersOf(identifier, team, opened, today, random));
                }
            }
        }
        caseFiles.bring(Entries.of(cases), null, done -> {});
        holdings.bring(Entries.of(held), done -> {});
    }

    private static CaseEntry caseOf(
            CouncilIdentifier identifier,
            String service,
            String team,
            LocalDate opened,
            LocalDate today,
            Random random) {
        var type = typeIn(service, random);
        var leaver = type == CaseType.CARE_LEAVER;
        var born = today.minusYears(leaver ? 18 + random.nextInt(4) : 1 + random.nextInt(16))
                .minusDays(random.nextInt(365));
        return new CaseEntry(
                identifier,
                type,
                team,
                opened,
                null,
                AgeBand.on(today, born),
                today,
                type == CaseType.LOOKED_AFTER ? factsOf(opened, today, random) : List.of());
    }

    private static CaseType typeIn(String service, Random random) {
        return switch (service) {
            case "Children looked after" -> CaseType.LOOKED_AFTER;
            case "Care leavers" -> CaseType.CARE_LEAVER;
            default -> random.nextInt(3) == 0 ? CaseType.CHILD_PROTECTION : CaseType.CHILD_IN_NEED;
        };
    }

    private static List<FactEntry> factsOf(LocalDate opened, LocalDate today, Random random) {
        return List.of(
                new FactEntry(FactKind.LEGAL_STATUS, one(LEGAL, random), today),
                new FactEntry(FactKind.CATEGORY_OF_NEED, one(NEEDS, random), today),
                new FactEntry(FactKind.PLACEMENT_TYPE, one(PLACEMENTS, random), today),
                new FactEntry(FactKind.LOOKED_AFTER_SINCE, opened.toString(), today),
                new FactEntry(
                        FactKind.LAST_REVIEW,
                        today.minusDays(random.nextInt(200)).toString(),
                        today),
                new FactEntry(FactKind.REVIEWS_IN_YEAR, "" + (1 + random.nextInt(3)), today),
                new FactEntry(FactKind.PLACEMENT_MOVES_IN_YEAR, "" + random.nextInt(4), today));
    }

    private static List<HoldingEntry> holdersOf(
            CouncilIdentifier identifier, String team, LocalDate opened, LocalDate today, Random random) {
        var workers = DemoPeople.all().stream()
                .filter(person -> team.equals(person.team()) && DemoPeople.SOCIAL_WORKER.equals(person.jobTitle()))
                .map(DemoPerson::reference)
                .toList();
        var first = random.nextInt(workers.size());
        if (random.nextInt(3) > 0) {
            return List.of(new HoldingEntry(identifier, workers.get(first), team, opened, null));
        }
        var handedOver = today.minusDays(30 + random.nextInt(330));
        return List.of(
                new HoldingEntry(identifier, workers.get(first), team, opened, handedOver),
                new HoldingEntry(identifier, workers.get((first + 1) % workers.size()), team, handedOver, null));
    }

    private static String one(List<String> codes, Random random) {
        return codes.get(random.nextInt(codes.size()));
    }
}
