package vn.minhbach.ops.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import vn.minhbach.query.projection.Documents;
import vn.minhbach.query.seal.Seal;
import vn.minhbach.query.seal.Seals;
import vn.minhbach.shared.agency.AgencyCode;

/** Holds a seal that somebody kept, as it was answered, against what the facts say today. */
final class SealCheck {
  private final Seals seals;
  private final SealKey key;
  private final Documents documents;

  /**
   * Checks seals of one installation.
   *
   * @param seals of views that were folded anew from the facts
   */
  SealCheck(Seals seals, SealKey key, Documents documents) {
    this.seals = seals;
    this.key = key;
    this.documents = documents;
  }

  /** What is wrong with the seal in a file, in words; empty if it holds. */
  Optional<String> finding(Path file) throws IOException {
    try {
      return finding(documents.read(Files.readString(file), Seal.class));
    } catch (JacksonException e) {
      return Optional.of(file + " holds no seal: " + e.getOriginalMessage());
    }
  }

  private Optional<String> finding(Seal kept) {
    String name = "the seal of %s on %s".formatted(kept.agency(), kept.day());
    if (!isSigned(kept)) {
      return Optional.of(name + " is not signed by this installation, or was changed since");
    }
    if (!kept.isFinal()) {
      return Optional.of(name + " was taken before the day was over, and proves nothing");
    }
    Seal now = requireNonNull(seals.of(new AgencyCode(kept.agency()), kept.day()).block());
    return now.agreesWith(kept)
        ? Optional.empty()
        : Optional.of(name + " was broken: " + difference(kept, now));
  }

  private boolean isSigned(Seal kept) {
    @Nullable String signature = kept.signature();
    try {
      return signature != null
          && key.signed(kept.statement().getBytes(UTF_8), Base64.getDecoder().decode(signature));
    } catch (IllegalArgumentException notBase64) {
      return false;
    }
  }

  /** The first line that differs. */
  private static String difference(Seal kept, Seal now) {
    Map<String, String> found = lines(now);
    return lines(kept).entrySet().stream()
        .filter(said -> !said.getValue().equals(found.get(said.getKey())))
        .findFirst()
        .map(
            said ->
                "it says %s %s, the facts say %s"
                    .formatted(
                        said.getKey(),
                        said.getValue(),
                        found.getOrDefault(said.getKey(), "nothing of it")))
        .orElse("the facts say more than its statement, or its figures are not those it states");
  }

  private static Map<String, String> lines(Seal seal) {
    Map<String, String> lines = new LinkedHashMap<>();
    seal.statement()
        .lines()
        .map(line -> line.split(" ", 2))
        .forEach(line -> lines.put(line[0], line[1]));
    return lines;
  }
}
