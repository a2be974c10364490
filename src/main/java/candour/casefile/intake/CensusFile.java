package candour.casefile.intake;

import static candour.shared.RuleViolation.unless;

import candour.shared.RuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A children in need census on its way in: XML read as a stream, one element after the other. A document type is
 * refused, so that there are no entities; so is nesting that no census has.
 */
record CensusFile(Path path, String name) {

    private static final int DEEPEST = 16;
    private static final int LONGEST = 200;

    /** Hears each element that begins, each that ends with the text within, and in which line. */
    interface Listener {

        void begins(String element, int line);

        void ends(String element, String text, int line);
    }

    /** Whether the file is such a census, by how it begins. */
    static boolean is(Path path) {
        try (var in = Files.newInputStream(path)) {
            var start = new String(in.readNBytes(2000), StandardCharsets.UTF_8)
                    .replaceFirst("^\ufeff", "")
                    .stripLeading();
            return start.startsWith("<?xml") && start.contains("<Message")
                    || start.startsWith("<Message")
                    || start.startsWith("<?xml") && start.contains("<!");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void read(Listener listener) {
        try (var in = Files.newInputStream(path)) {
            read(in, listener);
        } catch (XMLStreamException broken) {
            var line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
            throw new RuleViolation("casefile.rule.xmlBroken", name, String.valueOf(line));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void read(InputStream in, Listener listener) throws XMLStreamException {
        var reader = factory().createXMLStreamReader(in);
        var text = new StringBuilder();
        int depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new RuleViolation("casefile.rule.xmlDoctype", name);
                case XMLStreamConstants.START_ELEMENT -> {
                    unless(++depth <= DEEPEST, "casefile.rule.xmlDeep", name, line(reader));
                    text.setLength(0);
                    listener.begins(reader.getLocalName(), reader.getLocation().getLineNumber());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (text.length() <= LONGEST) {
                        text.append(reader.getText(), 0, Math.min(LONGEST, reader.getTextLength()));
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    listener.ends(
                            reader.getLocalName(),
                            text.toString().strip(),
                            reader.getLocation().getLineNumber());
                    text.setLength(0);
                }
                default -> {}
            }
        }
    }

    private static String line(XMLStreamReader reader) {
        return String.valueOf(reader.getLocation().getLineNumber());
    }

    /** The platform's own parser, whatever else there may be on the server. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }
}
