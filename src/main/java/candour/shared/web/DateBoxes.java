package candour.shared.web;

import candour.shared.RuleViolation;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.convert.ConverterException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;

/** A date in three boxes, for dates that people know: never jumps on by itself, takes a month by number or name. */
@FacesComponent(DateBoxes.TYPE)
public class DateBoxes extends UIInput {

    public static final String TYPE = "candour.DateBoxes";

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
            var typed = typed(sent.get(id + "Day"), sent.get(id + "Month"), sent.get(id + "Year"));
            setSubmittedValue(typed.isEmpty() ? "" : String.join("/", typed.day(), typed.month(), typed.year()));
        }
    }

    @Override
    protected Object getConvertedValue(FacesContext context, Object submitted) {
        if (submitted == null || "".equals(submitted)) {
            return null;
        }
        try {
            return typed((String) submitted).date();
        } catch (RuleViolation refused) {
            var sentence = words().text(refused.key(), getAttributes().get("label"));
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        }
    }

    private static TypedDate typed(String submitted) {
        return typed((submitted + "/ / ").split("/", -1));
    }

    /** A slash typed into a box would look like one of ours. */
    private static TypedDate typed(String... parts) {
        return new TypedDate(part(parts[0]), part(parts[1]), part(parts[2]));
    }

    private static String part(String sent) {
        return sent == null ? "" : sent.replace('/', ' ').strip();
    }

    private static Messages words() {
        return CDI.current().select(Messages.class).get();
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        var shown = shown();
        var writer = context.getResponseWriter();
        writer.startElement("div", this);
        writer.writeAttribute("id", getClientId(context), "id");
        writer.writeAttribute("class", "dates", null);
        box(writer, "Day", "shared.label.day", shown.day());
        box(writer, "Month", "shared.label.month", shown.month());
        box(writer, "Year", "shared.label.year", shown.year());
        writer.endElement("div");
    }

    private TypedDate shown() {
        if (getSubmittedValue() instanceof String typed) {
            return typed(typed);
        }
        return getValue() instanceof LocalDate date ? TypedDate.of(date) : new TypedDate("", "", "");
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
