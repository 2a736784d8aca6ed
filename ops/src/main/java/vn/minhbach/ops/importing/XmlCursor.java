package vn.minhbach.ops.importing;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks the elements of a hostile XML stream by their local names. A document type is refused, so
 * no entity can be declared: neither external ones nor bombs exist. Namespaces are not resolved,
 * because published logs declare them wrongly or not at all.
 */
final class XmlCursor implements AutoCloseable {
  private static final XMLInputFactory FACTORY = factory();

  private final LogStream stream;
  private final XMLStreamReader reader;
  private final Set<String> names = new HashSet<>();
  private int depth;
  private long line = 1;

  XmlCursor(LogStream stream) throws Refused {
    this.stream = stream;
    try {
      reader = FACTORY.createXMLStreamReader(stream);
    } catch (XMLStreamException e) {
      throw refused(e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    // The parser counts &amp; and the like as entities: on a long log its bounds on the size of
    // entities would refuse honest files. Without a document type they protect from nothing.
    factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
    factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    return factory;
  }

  /** Moves to the next tag; true if it opens an element, false if it closes one or all ends. */
  boolean next() throws Refused {
    try {
      while (reader.hasNext()) {
        int event = reader.next();
        switch (event) {
          case XMLStreamConstants.START_ELEMENT -> {
            depth++;
            progressed();
            if (depth > Limits.NESTING) {
              throw new Refused(
                  line, name(), "", "at most " + Limits.NESTING + " elements inside one another");
            }
            noteNames();
            return true;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            progressed();
            return false;
          }
          case XMLStreamConstants.DTD ->
              throw new Refused(
                  reader.getLocation().getLineNumber(),
                  "DOCTYPE",
                  "",
                  "no document type: entities, external or not, are never read");
          case XMLStreamConstants.PROCESSING_INSTRUCTION -> note(reader.getPITarget());
          default -> {
            // Text, comments and gaps between the elements say nothing in XES.
          }
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw refused(e);
    } catch (RuntimeException e) {
      // The parser of the platform is known to trip over its own feet on broken input.
      throw UnsoundStream.orElse(
          e, line, new Refused(line, "XML", String.valueOf(e.getMessage()), "well-formed XML"));
    }
  }

  /** Passes over the rest of the element just opened. */
  void skip() throws Refused {
    int outside = depth - 1;
    while (depth > outside) {
      next();
    }
  }

  /** How many elements are open. */
  int depth() {
    return depth;
  }

  /** Where the current tag ends, from 1. */
  long line() {
    return line;
  }

  /** The local name of the current element. */
  String name() {
    String written = reader.getLocalName();
    return written.substring(written.indexOf(':') + 1);
  }

  /** The XML attribute of the current element, or null. */
  @Nullable String attribute(String name) {
    return reader.getAttributeValue(null, name);
  }

  /** The namespace the current element declares for itself, or null. */
  @Nullable String declaredNamespace() {
    String written = reader.getLocalName();
    int colon = written.indexOf(':');
    return attribute(colon < 0 ? "xmlns" : "xmlns:" + written.substring(0, colon));
  }

  @Override
  public void close() {
    try {
      reader.close();
      stream.close();
    } catch (XMLStreamException | IOException e) {
      throw new IllegalStateException("a file that was read could not be closed", e);
    }
  }

  private void noteNames() throws Refused {
    note(reader.getLocalName());
    for (int at = 0; at < reader.getAttributeCount(); at++) {
      note(reader.getAttributeLocalName(at));
    }
  }

  /** The parser keeps every name it meets, so their number must be bounded. */
  private void note(String name) throws Refused {
    if (names.add(name) && names.size() > Limits.XML_NAMES) {
      throw new Refused(line, "XML", name, "at most " + Limits.XML_NAMES + " different names");
    }
  }

  private void progressed() {
    line = Math.max(reader.getLocation().getLineNumber(), 1);
    stream.progressed();
  }

  private Refused refused(XMLStreamException e) {
    int at = e.getLocation() == null ? -1 : e.getLocation().getLineNumber();
    long where = at < 1 ? line : at;
    String message = String.valueOf(e.getMessage());
    int said = message.indexOf("Message: ");
    String parser = said < 0 ? message : message.substring(said + "Message: ".length());
    return UnsoundStream.orElse(
        e, where, new Refused(where, "XML", parser, "a whole, well-formed XML document"));
  }
}
