package candour.shared.web;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.component.datatable.DataTableRenderer;

/** Gives the PrimeFaces table the caption it lacks, so that the table has a name. */
public class ListRenderer extends DataTableRenderer {

    @Override
    protected void encodeThead(FacesContext context, DataTable table) throws IOException {
        var caption = (String) table.getAttributes().get("caption");
        if (caption != null) {
            var writer = context.getResponseWriter();
            writer.startElement("caption", table);
            writer.writeText(caption, table, "caption");
            writer.endElement("caption");
        }
        super.encodeThead(context, table);
    }
}
