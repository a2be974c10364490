package candour.report.excel;

import static candour.report.ReportFixture.phrases;
import static org.assertj.core.api.Assertions.assertThat;

import candour.report.Cell;
import candour.report.Figure;
import candour.report.ReportFixture;
import candour.report.ReportModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class XlsxWriterTest {

    private static final int HEAD = 3;

    private static ReportModel model;
    private static XSSFWorkbook workbook;

    @BeforeAll
    static void write() throws IOException {
        model = ReportFixture.year();
        workbook = read(model);
    }

    @Test
    void there_is_a_sheet_for_each_figure_and_two_that_lead_to_them() {
        assertThat(workbook)
                .extracting(org.apache.poi.ss.usermodel.Sheet::getSheetName)
                .containsExactly(
                        "About",
                        "Contents",
                        "1.1 Draws",
                        "1.2 Frames",
                        "2.1 Good practice",
                        "3.1 Grades",
                        "3.2 Own and computed",
                        "3.3 Agreement",
                        "4.1 Sections",
                        "5.1 Below the standard",
                        "6.1 Findings",
                        "6.2 Replies",
                        "7.1 Actions",
                        "7.2 Did it work",
                        "7.3 Open actions",
                        "8.1 Method");
    }

    @Test
    void every_figure_comes_back_as_it_was_typed() {
        eachFigure((figure, sheet) -> {
            for (int row = 0; row < figure.rows().size(); row++) {
                assertThat(values(sheet, HEAD + 1 + row))
                        .as("%s row %d", sheet.getSheetName(), row)
                        .isEqualTo(expected(figure.rows().get(row)));
            }
            assertThat(sheet.getLastRowNum()).isEqualTo(HEAD + figure.rows().size());
        });
    }

    @Test
    void a_share_is_two_numbers_a_percentage_and_its_interval() {
        var row = workbook.getSheet("4.1 Sections").getRow(HEAD + 1);

        assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(49);
        assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(60);
        assertThat(row.getCell(3).getNumericCellValue())
                .isCloseTo(0.816667, org.assertj.core.api.Assertions.within(1e-6));
        assertThat(row.getCell(4).getNumericCellValue())
                .isCloseTo(0.700802, org.assertj.core.api.Assertions.within(1e-6));
        assertThat(row.getCell(5).getNumericCellValue())
                .isCloseTo(0.894422, org.assertj.core.api.Assertions.within(1e-6));
        assertThat(row.getCell(3).getCellStyle().getDataFormatString()).isEqualTo("0%");
    }

    @Test
    void too_few_are_words_not_a_percentage() {
        var row = workbook.getSheet("4.1 Sections").getRow(HEAD + 6);

        assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(2);
        assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(4);
        assertThat(row.getCell(3).getStringCellValue()).isEqualTo("too few to say");
    }

    @Test
    void dates_are_dates_and_shown_in_full() {
        var cell = workbook.getSheet("1.2 Frames").getRow(HEAD + 1).getCell(1);

        assertThat(DateUtil.isCellDateFormatted(cell)).isTrue();
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("d mmmm yyyy");
    }

    @Test
    void the_first_cell_says_what_the_sheet_is_and_what_it_rests_on_follows() {
        eachFigure((figure, sheet) -> {
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue())
                    .startsWith("Table ")
                    .endsWith(figure.caption());
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo(phrases().source(figure.source()));
        });
        assertThat(workbook.getSheet("4.1 Sections").getRow(2).getCell(0).getStringCellValue())
                .isEqualTo(
                        "Edition: CLA 1. Frame: 2 frames with 810 entries, where a case may stand in more than one. n = 61 finished audits.");
    }

    @Test
    void head_rows_are_frozen_and_filtered_and_nothing_is_merged() {
        for (var sheet : sheets()) {
            var range = sheet.getCTWorksheet().getAutoFilter().getRef();
            int head = org.apache.poi.ss.util.CellRangeAddress.valueOf(range).getFirstRow();
            assertThat((int) sheet.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo(head + 1);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getNumMergedRegions()).isZero();
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isNotBlank();
        }
    }

    @Test
    void charts_are_native_have_words_and_show_the_cells_beside_them() {
        eachFigure((figure, sheet) -> {
            var charts = sheet.getDrawingPatriarch() == null
                    ? List.<org.apache.poi.xssf.usermodel.XSSFChart>of()
                    : sheet.getDrawingPatriarch().getCharts();
            assertThat(charts).as(sheet.getSheetName()).hasSize(figure.hasChart() ? 1 : 0);
            for (var chart : charts) {
                var words = frame(sheet)
                        .getCTGraphicalObjectFrame()
                        .getNvGraphicFramePr()
                        .getCNvPr();
                assertThat(chart.getTitleText().getString())
                        .isEqualTo(figure.chart().title());
                assertThat(words.getDescr()).isEqualTo(figure.chart().meaning());
                assertThat(words.getTitle()).isEqualTo(figure.chart().title());
            }
        });
        var bars = workbook.getSheet("3.1 Grades")
                .getDrawingPatriarch()
                .getCharts()
                .get(0)
                .getCTChart()
                .getPlotArea()
                .getBarChartArray(0);
        assertThat(bars.sizeOfSerArray()).isEqualTo(5);
        assertThat(bars.getSerArray(1).getVal().getNumRef().getF()).isEqualTo("'3.1 Grades'!$C$5:$C$6");
        assertThat(bars.getSerArray(1)
                        .getVal()
                        .getNumRef()
                        .getNumCache()
                        .getPtArray(0)
                        .getV())
                .isEqualTo("34.0");
        assertThat(bars.xmlText()).contains("overlap val=\"100\"");
    }

    @Test
    void rows_are_as_high_as_their_longest_text_needs() {
        var tall = new ArrayList<String>();
        eachFigure((figure, sheet) -> {
            for (int row = HEAD; row <= sheet.getLastRowNum(); row++) {
                for (var cell : sheet.getRow(row)) {
                    var width = sheet.getColumnWidth(cell.getColumnIndex()) / 256d;
                    if (cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().length() > width) {
                        tall.add(cell.getStringCellValue());
                        assertThat(sheet.getRow(row).getHeightInPoints() / sheet.getDefaultRowHeightInPoints())
                                .as(cell.getStringCellValue())
                                .isGreaterThanOrEqualTo(
                                        (float) (cell.getStringCellValue().length() / width));
                    }
                }
            }
        });
        assertThat(tall).isNotEmpty();
    }

    @Test
    void no_word_of_a_heading_is_broken() {
        eachFigure((figure, sheet) -> {
            for (var cell : sheet.getRow(HEAD)) {
                var width = sheet.getColumnWidth(cell.getColumnIndex()) / 256;
                assertThat(cell.getStringCellValue().split(" "))
                        .as(sheet.getSheetName())
                        .allMatch(word -> word.length() + 2 < width);
            }
        });
    }

    @Test
    void no_cell_can_run() {
        for (var sheet : sheets()) {
            sheet.forEach(row -> row.forEach(cell -> {
                assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC);
                if (cell.getCellType() == CellType.STRING) {
                    assertThat(cell.getStringCellValue()).doesNotMatch("(?s)^[=+\\-@\\t\\r\\n].*");
                }
            }));
        }
        assertThat(workbook.getSheet("7.3 Open actions")
                        .getRow(HEAD + 2)
                        .getCell(0)
                        .getStringCellValue())
                .isEqualTo("'=cmd|'/c calc'!A0");
    }

    @Test
    void the_workbook_has_a_title_a_language_and_links_to_its_sheets() throws Exception {
        var properties = workbook.getProperties().getCoreProperties();
        assertThat(properties.getTitle()).isEqualTo("Improvement report");
        assertThat(properties.getUnderlyingProperties().getLanguageProperty()).contains("en-GB");
        assertThat(workbook.getSheet("Contents").getHyperlinkList())
                .hasSize(14)
                .extracting(link -> link.getAddress())
                .contains("'3.2 Own and computed'!A1");
    }

    @Test
    void a_report_about_nothing_has_sentences_in_place_of_rows() throws IOException {
        try (var empty = read(ReportFixture.empty())) {
            assertThat(empty.getSheet("1.1 Draws").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("No round has an audit that was finished in this period.");
            assertThat(empty.getSheet("1.1 Draws").getLastRowNum()).isEqualTo(HEAD);
        }
    }

    private interface Check {
        void on(Figure figure, XSSFSheet sheet);
    }

    private static void eachFigure(Check check) {
        int sheet = 2;
        for (var section : model.sections()) {
            for (var figure : section.figures()) {
                check.on(figure, workbook.getSheetAt(sheet++));
            }
        }
        assertThat(sheet).isEqualTo(workbook.getNumberOfSheets());
    }

    private static XSSFGraphicFrame frame(XSSFSheet sheet) {
        return (XSSFGraphicFrame) sheet.getDrawingPatriarch().getShapes().get(0);
    }

    private static List<Object> expected(List<Cell> row) {
        var values = new ArrayList<>();
        for (var cell : row) {
            if (cell instanceof Cell.Count count) {
                values.add((double) count.value());
            } else if (cell instanceof Cell.Day day) {
                values.add(day.date());
            } else if (cell instanceof Cell.Share share) {
                values.add((double) share.x());
                values.add((double) share.n());
                values.add(share.tooFew() ? "too few to say" : (Object) share.value());
                values.add(share.tooFew() ? "–" : (Object) share.interval().lower());
                values.add(share.tooFew() ? "–" : (Object) share.interval().upper());
            } else {
                values.add(SafeText.of(phrases().text(cell)));
            }
        }
        return values;
    }

    private static List<Object> values(XSSFSheet sheet, int row) {
        var values = new ArrayList<>();
        sheet.getRow(row).forEach(cell -> values.add(value((XSSFCell) cell)));
        return values;
    }

    private static Object value(XSSFCell cell) {
        if (cell.getCellType() == CellType.STRING) {
            return cell.getStringCellValue();
        }
        return DateUtil.isCellDateFormatted(cell)
                ? cell.getLocalDateTimeCellValue().toLocalDate()
                : (Object) cell.getNumericCellValue();
    }

    private static List<XSSFSheet> sheets() {
        var sheets = new ArrayList<XSSFSheet>();
        workbook.forEach(sheet -> sheets.add((XSSFSheet) sheet));
        return sheets;
    }

    private static XSSFWorkbook read(ReportModel model) throws IOException {
        var out = new ByteArrayOutputStream();
        new XlsxWriter(ReportFixture.wording()).write(model, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
