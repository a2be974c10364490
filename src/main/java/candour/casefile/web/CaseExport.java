package candour.casefile.web;

import candour.casefile.CaseFileRow;
import candour.casefile.CaseFileSearch;
import candour.casefile.CaseListFilter;
import candour.shared.sheet.CsvWriter;
import candour.shared.sheet.XlsxWriter;
import candour.shared.web.Download;
import candour.shared.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The list of cases, as a file with the same filter, order and columns. */
@ApplicationScoped
class CaseExport {

    @Inject
    private CaseFileSearch search;

    @Inject
    private Messages messages;

    Download csv(CaseListFilter filter) {
        var file = new ByteArrayOutputStream();
        try (var csv = new CsvWriter(file, columns())) {
            search.each(filter, "CSV", row -> csv.row(cells(row)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new Download("cases.csv", "text/csv;charset=UTF-8", file.toByteArray());
    }

    Download xlsx(CaseListFilter filter) {
        var file = new ByteArrayOutputStream();
        try (var xlsx = new XlsxWriter(file, messages.text("casefile.title.cases"), columns())) {
            search.each(filter, "XLSX", row -> xlsx.row(cells(row)));
        }
        return new Download(
                "cases.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file.toByteArray());
    }

    private String[] columns() {
        return new String[] {
            messages.text("casefile.column.case"),
            messages.text("casefile.column.type"),
            messages.text("casefile.column.team"),
            messages.text("casefile.column.age"),
            messages.text("casefile.column.opened"),
            messages.text("casefile.column.status")
        };
    }

    private Object[] cells(CaseFileRow row) {
        return new Object[] {
            row.pseudonym(),
            messages.of(row.type()),
            row.team(),
            messages.of(row.ageBand()),
            row.openedOn(),
            messages.of(row.status())
        };
    }
}
