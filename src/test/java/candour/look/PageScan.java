package candour.look;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/** Reads one page and names what breaks our conventions for pages, as far as text can show it. */
final class PageScan extends DefaultHandler {

    enum Rule {
        INLINE_STYLE,
        INLINE_HANDLER,
        INLINE_SCRIPT,
        BINDING,
        UNESCAPED,
        ACTION_LISTENER,
        NO_ID,
        DYNAMIC_INCLUDE,
        LITERAL_TEXT,
        LITERAL_ATTRIBUTE,
        LITERAL_IN_EXPRESSION,
        TOO_LONG,
        UNKNOWN_NAMESPACE,
        SHOWN_BY_JSTL,
        UNFIT_COMPONENT,
        SHADOWED_VARIABLE,
        ON_POSTBACK
    }

    record Fault(Rule rule, int line, String what) {}

    private static final int LONGEST = 100;
    private static final Set<String> READ_BY_PEOPLE = Set.of(
            "label",
            "title",
            "alt",
            "placeholder",
            "header",
            "headerText",
            "footerText",
            "heading",
            "caption",
            "hint",
            "lead",
            "need",
            "none",
            "summary",
            "legend",
            "text",
            "emptyMessage",
            "requiredMessage",
            "validatorMessage",
            "converterMessage",
            "itemLabel",
            "noSelectionLabel",
            "ariaLabel",
            "aria-label",
            "aria-description",
            "aria-roledescription",
            "here");
    private static final Set<String> SHOWS_ITS_VALUE = Set.of(
            "outputText", "outputLabel", "outputFormat", "commandButton", "commandLink", "link", "button", "command");
    private static final Set<String> SPEAKING_PARAMETERS =
            Set.of("title", "lead", "label", "heading", "caption", "text", "hint");
    /** Those that a tag library stands behind: in any other the tags would be sent as text, and functions not be found. */
    private static final Set<String> NAMESPACES = Set.of(
            "jakarta.tags.core",
            "primefaces",
            "candour",
            "http://omnifaces.org/ui",
            "http://omnifaces.org/functions",
            "http://www.w3.org/1999/xhtml",
            "http://www.w3.org/2000/svg");

    private static final Pattern ACTS = Pattern.compile(
            "command\\w*|input\\w+|select(One|Many|Boolean)\\w+|form|dataTable|dialog|fileUpload|button|field|list");
    private static final Set<String> HTML_INPUTS = Set.of("textarea", "select", "button", "form");
    /** Fail axe, need inline script or eval, or go round our scope and trail. */
    private static final Set<String> UNFIT =
            Set.of("messages", "growl", "steps", "dataExporter", "textEditor", "selectOneMenu", "outputLabel");
    /** What our tags call their attributes hides a variable of that name within their body. */
    private static final Set<String> OF_OUR_TAGS = Set.copyOf(attributesOfOurTags());

    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
    private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}\\p{Ll}+|\\p{Lu}?\\p{Ll}+,? .*");

    private final List<Fault> faults = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Locator locator;

    static List<Fault> faults(String page) throws Exception {
        var scan = new PageScan();
        if (page.lines().count() > LONGEST) {
            scan.faults.add(new Fault(Rule.TOO_LONG, LONGEST, "more than " + LONGEST + " lines"));
        }
        var parser = SAXParserFactory.newInstance();
        parser.setNamespaceAware(true);
        parser.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        parser.newSAXParser().parse(new InputSource(new StringReader(page)), scan);
        return scan.faults;
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        if (!uri.startsWith("jakarta.faces.") && !NAMESPACES.contains(uri)) {
            fault(Rule.UNKNOWN_NAMESPACE, uri);
        }
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        flush();
        element(uri, name, attributes);
        for (var i = 0; i < attributes.getLength(); i++) {
            attribute(uri, name, attributes.getLocalName(i), attributes.getValue(i), attributes);
        }
    }

    private void element(String uri, String name, Attributes attributes) {
        var html = uri.isEmpty() || uri.endsWith("xhtml");
        if (name.equals("style") || html && name.equals("script") && attributes.getValue("src") == null) {
            fault(Rule.INLINE_SCRIPT, name);
        }
        if (uri.endsWith("tags.core") && name.equals("if")) {
            fault(Rule.SHOWN_BY_JSTL, "c:if");
        }
        var unfit = uri.equals("primefaces") && UNFIT.contains(name)
                || uri.equals("jakarta.faces.html") && (name.equals("commandLink") || name.equals("messages"))
                || uri.equals("jakarta.faces.core") && name.equals("ajax");
        if (unfit) {
            fault(Rule.UNFIT_COMPONENT, uri + " " + name);
        }
        var htmlInput = html
                && (HTML_INPUTS.contains(name)
                        || name.equals("input") && !"hidden".equals(attributes.getValue("type")));
        var acts =
                !html && !uri.equals("jakarta.faces.core") && ACTS.matcher(name).matches();
        if ((htmlInput || acts) && attributes.getValue("id") == null) {
            fault(Rule.NO_ID, name);
        }
    }

    private void attribute(String uri, String element, String name, String value, Attributes all) {
        if (name.equals("style")) {
            fault(Rule.INLINE_STYLE, value);
        } else if (name.matches("on[a-z]+") || value.strip().startsWith("javascript:")) {
            fault(Rule.INLINE_HANDLER, name);
        } else if (name.equals("binding")) {
            fault(Rule.BINDING, value);
        } else if (name.equals("escape") && !value.equals("true")) {
            fault(Rule.UNESCAPED, value);
        } else if (name.equals("onPostback")) {
            fault(Rule.ON_POSTBACK, "what a page loads is loaded once; a command loads again what it changed");
        } else if (name.equals("actionListener")) {
            fault(Rule.ACTION_LISTENER, value);
        } else if (uri.equals("jakarta.faces.facelets")
                && (name.equals("src") || name.equals("template"))
                && value.contains("#{")) {
            fault(Rule.DYNAMIC_INCLUDE, value);
        }
        if (name.equals("var") && !uri.endsWith("tags.core") && OF_OUR_TAGS.contains(value)) {
            fault(Rule.SHADOWED_VARIABLE, value);
        }
        var speaks = READ_BY_PEOPLE.contains(name)
                || name.equals("value") && (SHOWS_ITS_VALUE.contains(element) || speakingParameter(element, all));
        if (speaks && LETTERS.matcher(outsideExpressions(value)).find()) {
            fault(Rule.LITERAL_ATTRIBUTE, name + "=" + value);
        }
        if (!name.equals("styleClass") && !name.equals("class")) {
            expressions(value);
        }
    }

    private static Set<String> attributesOfOurTags() {
        try {
            var library = Files.readString(Path.of("src/main/webapp/WEB-INF/candour.taglib.xml"));
            return Pattern.compile("<name>(\\w+)</name>")
                    .matcher(library)
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean speakingParameter(String element, Attributes all) {
        return element.equals("param")
                && all.getValue("name") != null
                && SPEAKING_PARAMETERS.contains(all.getValue("name"));
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        flush();
    }

    private void flush() {
        var literal = outsideExpressions(text.toString());
        if (LETTERS.matcher(literal).find()) {
            fault(Rule.LITERAL_TEXT, literal.strip());
        }
        expressions(text.toString());
        text.setLength(0);
    }

    private void expressions(String value) {
        for (var expression : split(value, true)) {
            var quoted = QUOTED.matcher(expression);
            while (quoted.find()) {
                if (SENTENCE.matcher(quoted.group(1)).matches()) {
                    fault(Rule.LITERAL_IN_EXPRESSION, quoted.group(1));
                }
            }
        }
    }

    private static String outsideExpressions(String value) {
        return String.join(" ", split(value, false));
    }

    /** The parts inside #{…}, or those outside; a brace within quotes does not end an expression. */
    static List<String> split(String value, boolean inside) {
        var parts = new ArrayList<String>();
        var from = 0;
        while (from < value.length()) {
            var start = value.indexOf("#{", from);
            if (start < 0) {
                start = value.length();
            }
            var end = endOfExpression(value, start);
            parts.add(
                    inside ? value.substring(Math.min(start + 2, value.length()), end) : value.substring(from, start));
            from = end + 1;
        }
        return parts;
    }

    private static int endOfExpression(String value, int start) {
        var quoted = false;
        for (var i = start; i < value.length(); i++) {
            quoted ^= value.charAt(i) == '\'';
            if (!quoted && value.charAt(i) == '}') {
                return i;
            }
        }
        return value.length();
    }

    private void fault(Rule rule, String what) {
        faults.add(new Fault(rule, locator.getLineNumber(), what));
    }
}
