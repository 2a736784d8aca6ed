package vn.minhbach.command.procedure;

import java.io.BufferedReader;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.procedure.Field;
import vn.minhbach.shared.procedure.InternalProcess;
import vn.minhbach.shared.procedure.OnlineLevel;
import vn.minhbach.shared.procedure.ProcedureCase;
import vn.minhbach.shared.procedure.ProcedureCode;
import vn.minhbach.shared.procedure.ProcedureTerms;
import vn.minhbach.shared.procedure.Provenance;
import vn.minhbach.shared.procedure.ReviewNote;
import vn.minhbach.shared.procedure.SupplementRule;

/**
 * Reads procedures as the national portal publishes them, one JSON object a line. Its channel rows
 * hold variants by case as often as by channel, so only what all of them agree on is taken.
 */
final class PortalProcedures {
  private static final int LONGEST_LINE = 2_000_000;
  private static final Pattern LEFTOVERS =
      Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private PortalProcedures() {}

  static void read(BufferedReader text, Intake intake) throws IOException {
    long number = 0;
    for (Optional<String> line = line(text); line.isPresent(); line = line(text)) {
      number++;
      String object = line.get();
      if (!object.isBlank()) {
        intake.row(number, () -> draft(object));
      }
    }
  }

  private static ProcedureDraft draft(String line) {
    JsonNode object = parsed(line);
    String name = text(object, "name");
    Field field = new Field(text(object, "field"));
    List<PortalChannel> channels = PortalChannel.all(object.get("channels"));
    List<ReviewNote> notes = new ArrayList<>();
    PortalLimit limit = PortalLimit.agreedBy(channels);
    notes.addAll(limit.questions());
    PortalPapers papers = PortalPapers.of(text(object, "documents_text"));
    notes.addAll(papers.questions());
    PortalPapers.clockWords(text(object, "steps_text")).ifPresent(notes::add);
    String decision = text(object, "decision");
    ProcedureTerms terms =
        new ProcedureTerms(
            name,
            field,
            List.of(ProcedureCase.only(limit.limit())),
            papers.papers(),
            PortalChannel.fee(channels),
            channels.stream().anyMatch(PortalChannel::isOnline)
                ? OnlineLevel.UNSTATED
                : OnlineLevel.NONE,
            SensitiveSubjects.touchedBy(name, field),
            SupplementRule.GENERAL,
            Provenance.FOUND,
            decision.isBlank() ? null : decision,
            notes,
            InternalProcess.GENERAL);
    return new ProcedureDraft(new ProcedureCode(text(object, "code")), terms);
  }

  private static JsonNode parsed(String line) {
    if (line.length() > LONGEST_LINE) {
      throw new InvalidValue("line", line, "at most " + LONGEST_LINE + " characters");
    }
    try {
      JsonNode node = JSON.readTree(line);
      if (node.isObject()) {
        return node;
      }
    } catch (JacksonException broken) {
      throw new InvalidValue("line", line, "one whole JSON object");
    }
    throw new InvalidValue("line", line, "one whole JSON object");
  }

  private static String text(JsonNode object, String key) {
    JsonNode node = object.get(key);
    if (node == null || !node.isString()) {
      throw new InvalidValue(key, String.valueOf(node), "a text");
    }
    return shown(node);
  }

  /** A text of the page in Unicode NFC, without what word processors leave and nobody sees. */
  static String shown(JsonNode text) {
    String composed = Normalizer.normalize(text.asString(), Normalizer.Form.NFC);
    return LEFTOVERS.matcher(composed).replaceAll("");
  }

  /** The next line; of an endless one just enough to refuse it, the rest is passed over. */
  private static Optional<String> line(BufferedReader text) throws IOException {
    StringBuilder line = new StringBuilder();
    int c = text.read();
    if (c < 0) {
      return Optional.empty();
    }
    for (; c >= 0 && c != '\n'; c = text.read()) {
      if (line.length() <= LONGEST_LINE) {
        line.append((char) c);
      }
    }
    return Optional.of(line.toString());
  }
}
