package vn.minhbach.query.ledger;

import static vn.minhbach.query.cast.Cast.at;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.agency.UnitCode;

/** A real receipt desk's log from outside, if it is there, as past dossiers. */
final class ReceiptLog {
  private static final OffsetDateTime ENTERED = at("2026-11-20", "10:00");

  private ReceiptLog() {}

  static Optional<Path> file() {
    return Stream.of(System.getProperty("minhbach.data", ""), "../../shared/data", "../shared/data")
        .map(folder -> Path.of(folder, "eventlogs", "receipt.xes.gz"))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  static List<Tale> read(Path file) throws Exception {
    List<Tale> tales = new ArrayList<>();
    try (InputStream bytes = new GZIPInputStream(Files.newInputStream(file))) {
      XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(bytes);
      Map<String, String> its = new HashMap<>();
      List<Map<String, String>> steps = new ArrayList<>();
      Map<String, String> current = its;
      while (xml.hasNext()) {
        int next = xml.next();
        if (next == XMLStreamConstants.START_ELEMENT) {
          switch (xml.getLocalName()) {
            case "trace" -> {
              its = new HashMap<>();
              steps = new ArrayList<>();
              current = its;
            }
            case "event" -> {
              current = new HashMap<>();
              steps.add(current);
            }
            case "string", "date" ->
                current.put(
                    xml.getAttributeValue(null, "key"), xml.getAttributeValue(null, "value"));
            default -> {
              // Declarations of the log say nothing about dossiers.
            }
          }
        } else if (next == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("trace")) {
          tales.add(tale(tales.size() + 1, its, steps));
        }
      }
    }
    return tales;
  }

  private static Tale tale(int number, Map<String, String> its, List<Map<String, String>> steps) {
    Tale tale = Tale.of(number).past(ENTERED, "N" + number, time(its, "startdate"), null);
    for (Map<String, String> step : steps) {
      @Nullable String officer = step.get("org:resource");
      @Nullable String unit = step.get("org:group");
      tale.pastStep(
          ENTERED,
          step.getOrDefault("concept:name", "?"),
          time(step, "time:timestamp"),
          officer == null ? null : new OfficerId(officer),
          unit == null ? null : new UnitCode(unit));
    }
    return its.containsKey("enddate") ? tale.pastCompletion(ENTERED, time(its, "enddate")) : tale;
  }

  private static OffsetDateTime time(Map<String, String> values, String key) {
    return OffsetDateTime.parse(String.valueOf(values.get(key)));
  }
}
