package vn.minhbach.command.procedure;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.procedure.CaseKey;
import vn.minhbach.shared.procedure.Field;
import vn.minhbach.shared.procedure.InternalProcess;
import vn.minhbach.shared.procedure.InternalProcess.Consultation;
import vn.minhbach.shared.procedure.InternalProcess.StepLimit;
import vn.minhbach.shared.procedure.OnlineLevel;
import vn.minhbach.shared.procedure.Paper;
import vn.minhbach.shared.procedure.ProcedureCase;
import vn.minhbach.shared.procedure.ProcedureCode;
import vn.minhbach.shared.procedure.ProcedureTerms;
import vn.minhbach.shared.procedure.Provenance;
import vn.minhbach.shared.procedure.ReviewNote;
import vn.minhbach.shared.procedure.SupplementPolicy;
import vn.minhbach.shared.procedure.SupplementRule;
import vn.minhbach.shared.time.TimeLimit;

/** Reads procedures from a table, one a row; {@link ProcedureFileReader} names the columns. */
final class CsvProcedures {
  private static final List<String> NEEDED =
      List.of(
          "code",
          "name",
          "field",
          "time_value",
          "time_unit",
          "fee_vnd",
          "online_level",
          "documents",
          "source");

  private CsvProcedures() {}

  static void read(Reader text, Intake intake) throws IOException {
    boolean headed = false;
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofNamedCsvRecord(text)) {
      for (NamedCsvRecord row : rows) {
        if (!headed) {
          checkHeader(row.getHeader());
          headed = true;
        }
        intake.row(row.getStartingLineNumber(), () -> draft(row));
      }
      if (!headed) {
        throw new InvalidValue("file", "nothing", "a line of columns and a procedure below it");
      }
    } catch (CsvParseException broken) {
      throw new InvalidValue("file", String.valueOf(broken.getMessage()), "a well-formed CSV file");
    }
  }

  private static void checkHeader(List<String> header) {
    for (String column : NEEDED) {
      if (!header.contains(column)) {
        throw new InvalidValue("file", String.join(",", header), "a column " + column);
      }
    }
  }

  private static ProcedureDraft draft(NamedCsvRecord row) {
    if (row.getFieldCount() != row.getHeader().size()) {
      throw new InvalidValue(
          "row", row.getFieldCount() + " columns", row.getHeader().size() + " columns");
    }
    String name = row.getField("name");
    Field field = new Field(row.getField("field"));
    List<ReviewNote> notes = new ArrayList<>();
    ProcedureTerms terms =
        new ProcedureTerms(
            name,
            field,
            cases(row, notes),
            parts(row.getField("documents"), ";").stream().map(Paper::printed).toList(),
            fee(row.getField("fee_vnd")),
            online(row.getField("online_level")),
            stated(row, "sensitive")
                .map(CsvProcedures::yes)
                .orElseGet(() -> SensitiveSubjects.touchedBy(name, field)),
            stated(row, "supplement").map(CsvProcedures::supplement).orElse(SupplementRule.GENERAL),
            provenance(row.getField("source")),
            stated(row, "legal_basis").orElse(null),
            notes,
            process(row));
    return new ProcedureDraft(new ProcedureCode(row.getField("code")), terms);
  }

  private static List<ProcedureCase> cases(NamedCsvRecord row, List<ReviewNote> notes) {
    Optional<String> stated = stated(row, "cases");
    if (stated.isPresent()) {
      return parts(stated.get(), ";").stream().map(one -> oneCase(one, notes)).toList();
    }
    StatedLimit limit = StatedLimit.of(row.getField("time_value"), row.getField("time_unit"));
    return List.of(ProcedureCase.only(confirmed(limit, notes)));
  }

  private static ProcedureCase oneCase(String text, List<ReviewNote> notes) {
    List<String> parts = parts(text, "\\|");
    if (parts.size() != 4) {
      throw new InvalidValue("cases", text, "key|name|amount|unit, cases parted by ;");
    }
    return new ProcedureCase(
        new CaseKey(parts.get(0)),
        parts.get(1),
        confirmed(StatedLimit.of(parts.get(2), parts.get(3)), notes),
        null);
  }

  private static @Nullable TimeLimit confirmed(StatedLimit limit, List<ReviewNote> notes) {
    limit.question().ifPresent(notes::add);
    return limit.confirmed().orElse(null);
  }

  private static SupplementRule supplement(String text) {
    List<String> parts = parts(text, "\\|");
    String rule = "policy|working days|rounds|legal basis, policy restart, resume or no_effect";
    if (parts.size() != 4) {
      throw new InvalidValue("supplement", text, rule);
    }
    SupplementPolicy policy =
        switch (parts.get(0)) {
          case "restart" -> SupplementPolicy.RESTART;
          case "resume" -> SupplementPolicy.RESUME;
          case "no_effect" -> SupplementPolicy.NO_EFFECT;
          default -> throw new InvalidValue("supplement", text, rule);
        };
    try {
      return new SupplementRule(
          policy,
          TimeLimit.workingDays(Integer.parseInt(parts.get(1))),
          Integer.parseInt(parts.get(2)),
          parts.get(3));
    } catch (NumberFormatException notANumber) {
      throw new InvalidValue("supplement", text, rule);
    }
  }

  /** What the office decided about its way to go: limits of steps, and how others are consulted. */
  private static InternalProcess process(NamedCsvRecord row) {
    return new InternalProcess(
        stated(row, "steps").stream()
            .flatMap(text -> parts(text, ";").stream())
            .map(CsvProcedures::step)
            .toList(),
        stated(row, "consultation").map(CsvProcedures::consultation).orElse(null),
        stated(row, "warnings")
            .map(text -> parts(text, ";").stream().map(CsvProcedures::warning).toList())
            .orElse(InternalProcess.GENERAL.warnings()),
        InternalProcess.GENERAL.collectWithin());
  }

  private static TimeLimit warning(String text) {
    List<String> parts = parts(text, "\\|");
    if (parts.size() != 2) {
      throw new InvalidValue("warnings", text, "amount|unit ahead of the date, parted by ;");
    }
    return beyondDoubt("warnings", text, parts.get(0), parts.get(1));
  }

  private static StepLimit step(String text) {
    String rule = "name|amount|unit, or name|amount|unit|committed amount|unit, steps parted by ;";
    List<String> parts = parts(text, "\\|");
    if (parts.size() != 3 && parts.size() != 5) {
      throw new InvalidValue("steps", text, rule);
    }
    return new StepLimit(
        parts.get(0),
        beyondDoubt("steps", text, parts.get(1), parts.get(2)),
        parts.size() == 3 ? null : beyondDoubt("steps", text, parts.get(3), parts.get(4)));
  }

  private static Consultation consultation(String text) {
    List<String> parts = parts(text, "\\|");
    if (parts.size() != 4) {
      throw new InvalidValue(
          "consultation", text, "amount|unit|yes or no (silence is consent)|legal basis");
    }
    return new Consultation(
        beyondDoubt("consultation", text, parts.get(0), parts.get(1)),
        yes(parts.get(2)),
        parts.get(3));
  }

  private static TimeLimit beyondDoubt(String field, String text, String amount, String unit) {
    return StatedLimit.of(amount, unit)
        .confirmed()
        .orElseThrow(() -> new InvalidValue(field, text, "an amount with a unit beyond doubt"));
  }

  private static @Nullable Long fee(String text) {
    try {
      return text.isBlank() ? null : Long.valueOf(text.strip());
    } catch (NumberFormatException notANumber) {
      throw new InvalidValue("fee_vnd", text, "a whole number of đồng, or nothing if unknown");
    }
  }

  private static OnlineLevel online(String text) {
    return switch (Normalizer.normalize(text, Normalizer.Form.NFC).strip()) {
      case "toàn trình" -> OnlineLevel.FULL;
      case "một phần" -> OnlineLevel.PARTIAL;
      case "không" -> OnlineLevel.NONE;
      case "" -> OnlineLevel.UNSTATED;
      default ->
          throw new InvalidValue("online_level", text, "toàn trình, một phần, không or nothing");
    };
  }

  private static Provenance provenance(String text) {
    return switch (text) {
      case "found" -> Provenance.FOUND;
      case "memory" -> Provenance.MEMORY;
      case "entered" -> Provenance.ENTERED;
      default -> throw new InvalidValue("source", text, "found, memory or entered");
    };
  }

  private static boolean yes(String text) {
    return switch (text) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new InvalidValue("sensitive", text, "yes, no or nothing");
    };
  }

  private static Optional<String> stated(NamedCsvRecord row, String column) {
    return row.findField(column).filter(text -> !text.isBlank());
  }

  private static List<String> parts(String text, String separator) {
    return Arrays.stream(text.split(separator))
        .map(String::strip)
        .filter(p -> !p.isEmpty())
        .toList();
  }
}
