package candour.casefile.intake;

import static candour.shared.RuleViolation.unless;

import candour.casefile.CaseEntry;
import candour.casefile.CategoryOfNeed;
import candour.casefile.CouncilIdentifier;
import candour.casefile.intake.CensusChild.Need;
import candour.shared.Formats;
import candour.shared.RuleViolation;
import candour.shared.sheet.SheetProblem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A children in need census: one case of each child with a referral, as things stood on the census's reference date. Of
 * what it tells, pupil numbers, sex, ethnicity and disabilities are not even looked at.
 */
final class CensusReturn implements CensusFile.Listener {

    private static final int MOST_CHILDREN = 200_000;

    private final CensusFile file;
    private final LocalDate today;
    private final Found<CaseEntry> found;
    private final Map<CouncilIdentifier, Integer> lines = new HashMap<>();
    private LocalDate date;
    private String year;
    private String authority;
    private int children;
    private int childLine;
    private CensusChild child;
    private boolean inEnquiry;

    CensusReturn(CensusFile file, LocalDate today, Found<CaseEntry> found) {
        this.file = file;
        this.today = today;
        this.found = found;
    }

    /** Answers how many children there are. */
    int read() {
        file.read(this);
        unless(date != null, "casefile.rule.noReferenceDate", file.name());
        return children;
    }

    LocalDate date() {
        return date;
    }

    /** The number of the authority by its header; null where that names none. */
    String authority() {
        return authority;
    }

    @Override
    public void begins(String element, int line) {
        switch (element) {
            case "Children" -> unless(date != null, "casefile.rule.noReferenceDate", file.name());
            case "Child" -> {
                unless(date != null, "casefile.rule.noReferenceDate", file.name());
                unless(++children <= MOST_CHILDREN, "shared.sheet.tooManyRows", file.name(), MOST_CHILDREN);
                child = new CensusChild();
                childLine = line;
            }
            case "CINdetails" -> {
                if (child != null) {
                    child.inNeed();
                }
            }
            case "Section47" -> inEnquiry = true;
            case "ChildProtectionPlans" -> {
                if (child != null && child.isInNeed()) {
                    child.current().protectionPlans.add(new Time());
                }
            }
            default -> {}
        }
    }

    @Override
    public void ends(String element, String text, int line) {
        if (child == null) {
            header(element, text, line);
        } else if (element.equals("Child")) {
            childEnds();
            child = null;
        } else if (element.equals("Section47")) {
            inEnquiry = false;
        } else if (element.equals("LAchildID")) {
            child.identifier = identifier(text, line);
        } else if (element.equals("PersonBirthDate")) {
            child.born = day(element, text, line);
        } else if (child.isInNeed()) {
            need(child.current(), element, text, line);
        }
    }

    private void header(String element, String text, int line) {
        switch (element) {
            case "Collection" -> unless(text.equals("CIN"), "casefile.rule.otherCollection", file.name());
            case "Year" -> year = text;
            case "LEA" -> authority = text.matches("\\d{3}") ? text : null;
            case "ReferenceDate" -> {
                date = RowFields.read(text);
                unless(date != null, "casefile.rule.noReferenceDate", file.name());
                unless(!date.isAfter(today.plusYears(1)), "casefile.rule.referenceDateFuture", file.name());
                if (year != null && !year.equals(String.valueOf(date.getYear()))) {
                    problem("Year", line, "casefile.problem.yearDiffers");
                }
                date = date.isAfter(today) ? today : date;
            }
            default -> {}
        }
    }

    private void need(Need need, String element, String text, int line) {
        switch (element) {
            case "CINreferralDate" -> need.start = day(element, text, line);
            case "CINclosureDate" -> end(need, element, text, line);
            case "PrimaryNeedCode" -> need.category = category(element, text, line);
            case "S47ActualStartDate" -> need.enquiry = later(need.enquiry, day(element, text, line));
            case "AssessmentActualStartDate" -> need.assessment = later(need.assessment, day(element, text, line));
            case "CPPreviewDate" -> need.review = later(need.review, day(element, text, line));
            case "DateOfInitialCPC" -> {
                var day = day(element, text, line);
                need.conference = inEnquiry ? later(need.conference, day) : day == null ? need.conference : day;
            }
            case "CPPstartDate" -> plan(need).start = day(element, text, line);
            case "CPPendDate" -> end(plan(need), element, text, line);
            case "CINPlanStartDate", "CINPlanEndDate", "AssessmentAuthorisationDate" -> day(element, text, line);
            default -> {}
        }
    }

    private static Time plan(Need need) {
        if (need.protectionPlans.isEmpty()) {
            need.protectionPlans.add(new Time());
        }
        return need.protectionPlans.get(need.protectionPlans.size() - 1);
    }

    /** One that lies after the reference date is none yet; one that cannot be is not taken for none. */
    private void end(Time time, String element, String text, int line) {
        var end = day(element, text, line);
        boolean impossible = end != null && time.start != null && end.isBefore(time.start);
        if (impossible) {
            problem(element, line, "casefile.problem.endsBeforeStart");
        }
        time.endUnknown = impossible || !text.isEmpty() && !RowFields.isDate(text);
        time.end = impossible ? null : end;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }

    private CategoryOfNeed category(String element, String text, int line) {
        var known = Arrays.stream(CategoryOfNeed.values())
                .filter(each -> each.name().equals(text))
                .findFirst();
        if (known.isEmpty()) {
            problem(element, line, "casefile.problem.unknownCode");
        }
        return known.orElse(null);
    }

    private CouncilIdentifier identifier(String text, int line) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return new CouncilIdentifier(text);
        } catch (RuleViolation tooLong) {
            problem("LAchildID", line, "casefile.problem.identifierLength", String.valueOf(CouncilIdentifier.LONGEST));
            return null;
        }
    }

    /** Null, and told, where it is no day or lies after the reference date. */
    private LocalDate day(String element, String text, int line) {
        if (text.isEmpty()) {
            return null;
        }
        var day = RowFields.read(text);
        if (day == null) {
            problem(element, line, "casefile.problem.impossibleDate");
        } else if (day.isAfter(today)) {
            problem(element, line, "casefile.problem.inTheFuture");
        } else if (day.isAfter(date) && !element.equals("PersonBirthDate")) {
            problem(element, line, "casefile.problem.afterReturn", Formats.day(date));
        } else {
            return day;
        }
        return null;
    }

    private void childEnds() {
        if (child.identifier == null) {
            problem("LAchildID", childLine, "casefile.problem.missing");
            return;
        }
        found.named(child.identifier);
        var before = lines.putIfAbsent(child.identifier, childLine);
        if (before != null) {
            problem("LAchildID", childLine, "casefile.problem.repeated", before.toString());
            return;
        }
        var entry = child.entry(date);
        if (entry == null) {
            problem("CINreferralDate", childLine, "casefile.problem.noReferral");
        } else if (child.isUncertain()) {
            problem("CINclosureDate", childLine, "casefile.problem.endUnknown");
        } else {
            found.entry(entry);
        }
    }

    private void problem(String element, int line, String key, String... args) {
        found.problem(SheetProblem.at(file.name(), line, element, key, args));
    }
}
