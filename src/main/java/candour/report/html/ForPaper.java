package candour.report.html;

import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Says to the maker of the PDF in its own way what the page says in that of HTML: texts in place of pictures, where links
 * lead, bookmarks, numbers of pages. Type is taken out, since the PDF embeds the same from other files.
 */
record ForPaper(Document page) {

    void prepare() {
        elements(page.getElementsByTagName("svg")).forEach(ForPaper::describe);
        elements(page.getElementsByTagName("a")).forEach(link -> link.setAttribute("title", link.getTextContent()));
        elements(page.getElementsByTagName("style")).stream()
                .filter(style -> style.getAttribute("id").equals(HtmlHead.TYPE))
                .forEach(style -> style.getParentNode().removeChild(style));
        elements(page.getElementsByTagName("meta")).stream()
                .filter(meta -> meta.getAttribute("name").equals("description"))
                .forEach(meta -> meta.setAttribute("name", "subject"));
        bookmarks();
        elements(page.getElementsByTagName("nav"))
                .forEach(
                        contents -> elements(contents.getElementsByTagName("a")).forEach(this::number));
    }

    private static void describe(Element picture) {
        var title = elements(picture.getElementsByTagName("title")).get(0).getTextContent();
        var description = elements(picture.getElementsByTagName("desc")).get(0).getTextContent();
        picture.setAttribute("alt", title + ". " + description);
    }

    /** As the contents have them, and as deep. */
    private void bookmarks() {
        var head = page.getElementsByTagName("head").item(0);
        var bookmarks = head.appendChild(page.createElement("bookmarks"));
        var contents = elements(page.getElementsByTagName("nav")).get(0);
        children(contents, "ul").forEach(list -> bookmarks(list, bookmarks));
    }

    private void bookmarks(Element list, Node parent) {
        for (var line : children(list, "li")) {
            var link = children(line, "a").get(0);
            var bookmark = page.createElement("bookmark");
            bookmark.setAttribute("name", link.getTextContent());
            bookmark.setAttribute("href", link.getAttribute("href"));
            parent.appendChild(bookmark);
            children(line, "ul").forEach(inner -> bookmarks(inner, bookmark));
        }
    }

    /** The number of the page beside a line of the contents, and not within the link, where it would be one more link. */
    private void number(Element link) {
        var line = element("div", "line");
        link.getParentNode().replaceChild(line, link);
        line.appendChild(link);
        var number = element("span", "page");
        number.setAttribute("href", link.getAttribute("href"));
        line.appendChild(number);
    }

    private Element element(String name, String kind) {
        var element = page.createElementNS(page.getDocumentElement().getNamespaceURI(), name);
        element.setAttribute("class", kind);
        return element;
    }

    private static List<Element> children(Element parent, String name) {
        return elements(parent.getChildNodes()).stream()
                .filter(child -> child.getTagName().equals(name))
                .toList();
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
