package candour.report.excel;

import candour.report.Cell;
import candour.report.ChartView;
import candour.report.Figure;
import candour.report.Phrases;
import candour.report.chart.Chart;
import java.util.function.ToDoubleFunction;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;

/** A native bar chart under the rows it shows, so that whoever sorts or corrects the sheet sees it follow. */
record XlsxChart(XlsxSheet sheet, Figure figure, Phrases phrases) {

    private static final int WIDE = 6;
    private static final int SHARE_AT = 2;
    private static final int FRAME_ID = 2;
    private static final int FEW = 10;

    void draw() {
        var drawing = sheet.sheet().createDrawingPatriarch();
        int top = sheet.lastRow() + 2;
        int bottom = top + 8 + figure.rows().size() * 2;
        var chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 0, top, WIDE, bottom));
        chart.setTitleText(figure.chart().title());
        chart.setTitleOverlay(false);
        describe(chart);
        chart.plot(bars(chart));
        finish(chart);
    }

    private void describe(XSSFChart chart) {
        var properties = chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        properties.setId(FRAME_ID);
        properties.setName(figure.chart().title());
        properties.setTitle(figure.chart().title());
        properties.setDescr(figure.chart().meaning());
    }

    private XDDFBarChartData bars(XSSFChart chart) {
        var view = figure.chart();
        var names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        var values = chart.createValueAxis(AxisPosition.BOTTOM);
        values.setCrosses(AxisCrosses.MAX);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setMinimum(0);
        values.getOrAddMajorGridProperties();
        var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(view.shape() == ChartView.Shape.STACKED ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        data.setGapWidth(60);
        if (view.shape() == ChartView.Shape.STACKED) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        scale(values);
        view.values().forEach(column -> series(data, column));
        return data;
    }

    private void scale(XDDFValueAxis values) {
        if (figure.chart().shape() == ChartView.Shape.INTERVALS) {
            values.setMaximum(1);
            values.setNumberFormat("0%");
            return;
        }
        values.setNumberFormat("#,##0");
        if (Chart.of(figure, phrases).largest() <= FEW) {
            values.setMajorUnit(1);
        }
    }

    private void series(XDDFBarChartData data, int column) {
        var intervals = figure.chart().shape() == ChartView.Shape.INTERVALS;
        var names = XDDFDataSourcesFactory.fromStringCellRange(
                sheet.sheet(), range(figure.chart().category(), 0));
        var values =
                XDDFDataSourcesFactory.fromNumericCellRange(sheet.sheet(), range(column, intervals ? SHARE_AT : 0));
        var series = (XDDFBarChartData.Series) data.addSeries(names, values);
        var heading = figure.columns().get(column);
        series.setTitle(heading.heading(), null);
        series.setFillProperties(new XDDFSolidFillProperties(
                XDDFColor.from(XlsxStyles.bytes(heading.tone().rgb()))));
        if (intervals) {
            whiskers(series.getCTBarSer(), column);
        } else {
            label(series.getCTBarSer());
        }
    }

    /** How far the interval reaches on both sides; POI's own class for this cannot start from nothing. */
    private void whiskers(CTBarSer series, int column) {
        var bars = series.addNewErrBars();
        bars.addNewErrBarType().setVal(STErrBarType.BOTH);
        bars.addNewErrValType().setVal(STErrValType.CUST);
        lengths(bars.addNewPlus(), column, share -> share.interval().upper() - share.value());
        lengths(
                bars.addNewMinus(),
                column,
                share -> share.value() - share.interval().lower());
    }

    private void lengths(CTNumDataSource source, int column, ToDoubleFunction<Cell.Share> length) {
        var literal = source.addNewNumLit();
        literal.addNewPtCount().setVal(figure.rows().size());
        for (int row = 0; row < figure.rows().size(); row++) {
            var share = (Cell.Share) figure.rows().get(row).get(column);
            var point = literal.addNewPt();
            point.setIdx(row);
            point.setV(String.valueOf(share.tooFew() ? 0 : length.applyAsDouble(share)));
        }
    }

    private static void label(CTBarSer series) {
        var labels = series.addNewDLbls();
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private void finish(XSSFChart chart) {
        if (figure.chart().shape() == ChartView.Shape.STACKED) {
            overlap(chart.getCTChart().getPlotArea().getBarChartArray(0));
        }
        var space = chart.getCTChartSpace();
        (space.isSetRoundedCorners() ? space.getRoundedCorners() : space.addNewRoundedCorners()).setVal(false);
    }

    /** Pieces of a bar stand end to end. POI's own setter needs a schema type that poi-ooxml-lite leaves out. */
    private static void overlap(CTBarChart bars) {
        try (var cursor = (bars.isSetOverlap() ? bars.getOverlap() : bars.addNewOverlap()).newCursor()) {
            cursor.setAttributeText(new QName("val"), "100");
        }
    }

    private CellRangeAddress range(int column, int further) {
        int at = XlsxSheet.at(figure.columns(), column) + further;
        return new CellRangeAddress(sheet.firstRow(), sheet.lastRow(), at, at);
    }
}
