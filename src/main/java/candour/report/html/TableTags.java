package candour.report.html;

import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * Puts the tags of tables in order: openhtmltopdf has a caption read after its table, where nobody would look for it, and
 * gives every table a foot, even an empty one.
 */
final class TableTags {

    private TableTags() {}

    static void order(PDStructureNode node) {
        var kids = kids(node);
        kids.forEach(TableTags::order);
        for (int at = 1; at < kids.size(); at++) {
            if (is(kids.get(at), "Caption") && is(kids.get(at - 1), "Table")) {
                node.removeKid(kids.get(at));
                first(kids.get(at), kids.get(at - 1));
            }
        }
        kids.stream().filter(kid -> is(kid, "TFoot") && kid.getKids().isEmpty()).forEach(node::removeKid);
    }

    private static void first(PDStructureElement caption, PDStructureElement table) {
        table.insertBefore(caption, kids(table).get(0));
        caption.setParent(table);
    }

    private static boolean is(PDStructureElement tag, String name) {
        return name.equals(tag.getStructureType());
    }

    private static List<PDStructureElement> kids(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }
}
