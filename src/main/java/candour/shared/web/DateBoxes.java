package candour.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.convert.ConverterException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/** A date in three boxes, for dates that people know: never jumps on by itself, takes a month by number or name. */
@FacesComponent(DateBoxes.TYPE)
public class DateBoxes extends UIInput {

    public static final String TYPE = "candour.DateBoxes";

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

    public DateBoxes() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void decode(FacesContext context) {
        super.decode(context);
        var sent = context.getExternalContext().getRequestParameterMap();
        var id = getClientId(context);
        if (sent.containsKey(id + "Day")) {
            var typed = sent.get(id + "Day").strip() + "/" + sent.get(id + "Month").strip() + "/" + sent.get(id + "Year").strip();
            setSubmittedValue("//".equals(typed) ? "" : typed);
        }
    }

    @Override
    protected Object getConvertedValue(FacesContext context, Object submitted) {
        if (submitted == null || "".equals(submitted)) {
            return null;
        }
        var parts = ((String) submitted).split("/", -1);
        if (parts.length != 3 || !YEAR.matcher(parts[2]).matches()) {
            throw refused("shared.date.year");
        }
        try {
            return LocalDate.of(Integer.parseInt(parts[2]), month(parts[1]), day(parts[0]));
        } catch (DateTimeException notInTheCalendar) {
            throw refused("shared.date.unreal");
        }
    }

    private int day(String typed) {
        if (!NUMBER.matcher(typed).matches()) {
            throw refused("shared.date.unreal");
        }
        return Integer.parseInt(typed);
    }

    private int month(String typed) {
        if (NUMBER.matcher(typed).matches()) {
            return Integer.parseInt(typed);
        }
        for (var month : Month.values()) {
            var name = month.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.UK);
            if (typed.length() >= 3 && name.startsWith(typed.toLowerCase(Locale.UK))) {
                return month.getValue();
            }
        }
        throw refused("shared.date.unreal");
    }

    private ConverterException refused(String key) {
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words().text(key, getAttributes().get("label")), null));
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        var parts = shown();
        var writer = context.getResponseWriter();
        writer.startElement("div", this);
        writer.writeAttribute("id", getClientId(context), "id");
        writer.writeAttribute("class", "dates", null);
        box(writer, "Day", "shared.label.day", parts[0]);
        box(writer, "Month", "shared.label.month", parts[1]);
        box(writer, "Year", "shared.label.year", parts[2]);
        writer.endElement("div");
    }

    private static Messages words() {
        return CDI.current().select(Messages.class).get();
    }

    private String[] shown() {
        if (getSubmittedValue() instanceof String typed) {
            return typed.isEmpty() ? new String[] {"", "", ""} : typed.split("/", -1);
        }
        return getValue() instanceof LocalDate day
            ? new String[] {"" + day.getDayOfMonth(), "" + day.getMonthValue(), "" + day.getYear()}
            : new String[] {"", "", ""};
    }

    private void box(ResponseWriter writer, String part, String label, String value) throws IOException {
        var id = getClientId() + part;
        writer.startElement("div", this);
        writer.writeAttribute("class", part.toLowerCase(Locale.ROOT), null);
        writer.startElement("label", this);
        writer.writeAttribute("for", id, null);
        writer.writeText(words().text(label), null);
        writer.endElement("label");
        writer.startElement("input", this);
        writer.writeAttribute("id", id, null);
        writer.writeAttribute("name", id, null);
        writer.writeAttribute("value", value, null);
        writer.writeAttribute("inputmode", "numeric", null);
        writer.writeAttribute("autocomplete", "off", null);
        writer.writeAttribute("aria-invalid", String.valueOf(!isValid()), null);
        writer.endElement("input");
        writer.endElement("div");
    }
}
