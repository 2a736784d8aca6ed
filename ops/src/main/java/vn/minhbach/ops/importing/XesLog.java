package vn.minhbach.ops.importing;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads XES (IEEE 1849): a trace is a dossier, its events are steps. Only attributes that are
 * direct children of a trace or event are looked at; what they contain in turn is passed over. The
 * values that {@code global} declares are fillers in practice, so they never stand in for a missing
 * value; a text equal to its filler counts as missing.
 */
final class XesLog implements DossierLog {
  private static final Set<String> NAMESPACES =
      Set.of(
          "http://www.xes-standard.org/",
          "http://www.xes-standard.org",
          "http://code.deckfour.org/xes");

  private final LogStream stream;
  private final XmlCursor xml;
  private final Set<Warning> warnings = EnumSet.noneOf(Warning.class);
  private final Map<String, String> traceFillers = new HashMap<>();
  private final Map<String, String> eventFillers = new HashMap<>();

  XesLog(LogStream stream) throws Refused {
    this.stream = stream;
    this.xml = new XmlCursor(stream);
    openRoot();
  }

  private void openRoot() throws Refused {
    xml.next();
    if (!xml.name().equals("log")) {
      throw new Refused(xml.line(), "root element", xml.name(), "log, as IEEE 1849 (XES) has it");
    }
    String namespace = xml.declaredNamespace();
    if (namespace == null) {
      warnings.add(Warning.NAMESPACE_MISSING);
    } else if (!NAMESPACES.contains(namespace)) {
      warnings.add(Warning.NAMESPACE_UNKNOWN);
    }
  }

  @Override
  public @Nullable RawDossier next() throws Refused {
    while (xml.depth() > 0) {
      if (!xml.next()) {
        continue;
      }
      switch (xml.name()) {
        case "trace" -> {
          return trace();
        }
        case "event" -> {
          return strayEvent();
        }
        case "global" -> global();
        default -> xml.skip();
      }
    }
    // To the very end: only there an early end, trailing text or a damaged gzip shows.
    xml.next();
    return null;
  }

  private RawDossier trace() throws Refused {
    RawDossierBuilder dossier = new RawDossierBuilder(xml.line(), Aliases.XES_TRACE);
    long line = xml.line();
    int attributes = 0;
    while (xml.next()) {
      if (xml.name().equals("event")) {
        dossier.add(event(dossier));
      } else {
        attributes++;
        take(dossier.about(), traceFillers);
        xml.skip();
      }
    }
    checkAttributes(dossier, attributes, line);
    return dossier.build();
  }

  private RawStep event(RawDossierBuilder dossier) throws Refused {
    long line = xml.line();
    RawValues<StepField> values = new RawValues<>(StepField.class, Aliases.XES_EVENT);
    int attributes = 0;
    while (xml.next()) {
      attributes++;
      take(values, eventFillers);
      xml.skip();
    }
    checkAttributes(dossier, attributes, line);
    dossier.fault(values.fault());
    return new RawStep(line, values.values());
  }

  private RawDossier strayEvent() throws Refused {
    RawDossierBuilder none = new RawDossierBuilder(xml.line(), Aliases.XES_TRACE);
    none.fault(
        Refusal.of(xml.line(), "event", "", "inside a trace: an event of no trace has no dossier"));
    none.add(event(none));
    return none.build();
  }

  private void global() throws Refused {
    Map<String, String> fillers =
        "trace".equals(xml.attribute("scope")) ? traceFillers : eventFillers;
    int attributes = 0;
    while (xml.next()) {
      attributes++;
      String key = xml.attribute("key");
      String value = xml.attribute("value");
      if (key != null && value != null && attributes <= Limits.ATTRIBUTES_PER_ELEMENT) {
        fillers.put(key, value);
      }
      xml.skip();
    }
  }

  private <F extends Enum<F>> void take(RawValues<F> values, Map<String, String> fillers) {
    String key = xml.attribute("key");
    String value = xml.attribute("value");
    if (key != null && value != null) {
      values.take(key, value, value.equals(fillers.get(key)), xml.line());
    }
  }

  private static void checkAttributes(RawDossierBuilder dossier, int attributes, long line) {
    if (attributes > Limits.ATTRIBUTES_PER_ELEMENT) {
      dossier.fault(
          Refusal.of(
              line,
              "attributes",
              String.valueOf(attributes),
              "at most " + Limits.ATTRIBUTES_PER_ELEMENT + " attributes"));
    }
  }

  @Override
  public long bytesRead() {
    return stream.bytesRead();
  }

  @Override
  public Set<Warning> warnings() {
    return warnings;
  }

  @Override
  public void close() {
    xml.close();
  }
}
