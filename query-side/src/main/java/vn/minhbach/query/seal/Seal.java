package vn.minhbach.query.seal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The seal of an agency's day.
 *
 * @param isFinal whether the day is over and everything recorded on it is in: from then on the seal
 *     of this day is the same for ever, or somebody changed the past
 * @param dossiers how many dossiers have a fact on that day
 * @param facts how many facts
 * @param kinds how many facts by their stored names: what a screenshot can be held against
 * @param digest SHA-256 over all facts of the day, in lower-case hexadecimal
 * @param dayBefore the digest of the day before
 * @param statement all of this in lines: the text that is signed, in UTF-8
 * @param signature Ed25519 in Base64; absent where the installation has no key
 */
public record Seal(
    String agency,
    LocalDate day,
    @JsonProperty("final") boolean isFinal,
    int dossiers,
    int facts,
    SortedMap<String, Integer> kinds,
    String digest,
    String dayBefore,
    String statement,
    @Nullable String signature) {

  static Seal of(
      String agency,
      LocalDate day,
      boolean isFinal,
      DaySum sum,
      String dayBefore,
      @Nullable Signer signer) {
    String statement = statement(agency, day, isFinal, sum, dayBefore);
    return new Seal(
        agency,
        day,
        isFinal,
        sum.dossiers(),
        sum.facts(),
        sum.kinds(),
        sum.digest(),
        dayBefore,
        statement,
        signer == null
            ? null
            : Base64.getEncoder()
                .encodeToString(signer.sign(statement.getBytes(StandardCharsets.UTF_8))));
  }

  /** Whether both say the same, whoever signed them. */
  public boolean agreesWith(Seal other) {
    return equals(other.signed(signature));
  }

  private Seal signed(@Nullable String by) {
    return new Seal(agency, day, isFinal, dossiers, facts, kinds, digest, dayBefore, statement, by);
  }

  private static String statement(
      String agency, LocalDate day, boolean isFinal, DaySum sum, String dayBefore) {
    StringBuilder lines = new StringBuilder("minhbach-seal 1\n");
    line(lines, "agency", agency);
    line(lines, "day", day);
    line(lines, "final", isFinal);
    line(lines, "dossiers", sum.dossiers());
    line(lines, "facts", sum.facts());
    line(lines, "digest", sum.digest());
    line(lines, "day-before", dayBefore);
    for (Map.Entry<String, Integer> kind : sum.kinds().entrySet()) {
      line(lines, kind.getKey(), kind.getValue());
    }
    return lines.toString();
  }

  private static void line(StringBuilder lines, String name, Object value) {
    lines.append(name).append(' ').append(value).append('\n');
  }
}
