package vn.minhbach.command.disclosure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minhbach.command.eventstore.StableNameSerializer;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEventNames;
import vn.minhbach.shared.dossier.NoteRef;

/** No words that somebody typed are overlooked. */
class NotedTest {
  private static final Path CONTRACTS = Path.of("src/test/resources/contracts");

  /** What the approved facts refer to, wherever somebody typed. */
  private static final NoteRef NOTE = new NoteRef("44444444-4444-4444-8444-444444444444");

  private static final StableNameSerializer SERIALIZER = StableNameSerializer.create();

  @ParameterizedTest
  @MethodSource("names")
  void every_note_of_an_approved_fact_is_found(String name) throws IOException {
    byte[] stored = Files.readAllBytes(CONTRACTS.resolve(name + ".1.json"));
    DossierEvent fact =
        SERIALIZER.deserialize(new SimpleSerializedObject<>(stored, byte[].class, name, "1"));
    boolean noted = new String(stored, UTF_8).contains(NOTE.value());

    assertThat(Noted.in(List.of(fact)))
        .isEqualTo(noted ? List.of(new Noted(fact, NOTE)) : List.of());
  }

  static Stream<String> names() {
    return DossierEventNames.all().keySet().stream().sorted();
  }
}
