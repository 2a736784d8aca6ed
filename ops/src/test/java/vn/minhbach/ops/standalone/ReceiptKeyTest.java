package vn.minhbach.ops.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.ReceiptLink;

class ReceiptKeyTest {
  private static final ReceiptLink FIRST =
      new ReceiptLink(new DossierId("0b6f7a52-3a06-4c0e-9a0a-5f0c1d2e3f40"), 0);
  private static final ReceiptLink LATER = new ReceiptLink(FIRST.dossier(), Integer.MAX_VALUE);

  @TempDir private Path folder = Path.of("");
  private ReceiptKey key;

  @BeforeEach
  void make() {
    key = ReceiptKey.of(null, folder);
  }

  @Test
  void a_token_leads_back_to_its_receipt() {
    assertThat(key.read(key.tokenOf(FIRST))).contains(FIRST);
    assertThat(key.read(key.tokenOf(LATER))).contains(LATER);
  }

  @Test
  void a_token_fits_a_path_and_shows_neither_dossier_nor_generation() {
    assertThat(key.tokenOf(FIRST)).matches("[A-Za-z0-9_-]{48}");
    byte[] sealed = Base64.getUrlDecoder().decode(key.tokenOf(FIRST));
    assertThat(HexFormat.of().formatHex(sealed)).doesNotContain("0b6f7a52", "5f0c1d2e3f40");
    assertThat(key.tokenOf(FIRST).substring(0, 8)).isNotEqualTo(key.tokenOf(LATER).substring(0, 8));
  }

  @Test
  void the_same_receipt_has_the_same_token_after_a_restart() {
    assertThat(ReceiptKey.of(null, folder).tokenOf(FIRST)).isEqualTo(key.tokenOf(FIRST));
  }

  @Test
  void a_key_from_the_environment_makes_the_tokens_of_every_node() throws IOException {
    String keyset = Files.readString(folder.resolve(ReceiptKey.FILE));

    assertThat(ReceiptKey.of(keyset, Path.of("nowhere")).tokenOf(FIRST))
        .isEqualTo(key.tokenOf(FIRST));
  }

  @Test
  void no_single_character_can_be_changed() {
    String token = key.tokenOf(FIRST);

    assertThat(IntStream.range(0, token.length()).mapToObj(at -> key.read(changed(token, at))))
        .allMatch(read -> read.isEmpty());
  }

  @Test
  void the_key_of_another_installation_reads_nothing() {
    ReceiptKey other = ReceiptKey.of(null, folder.resolve("other"));

    assertThat(other.read(key.tokenOf(FIRST))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "banana",
        "H36.199-261120-0042",
        "0b6f7a52-3a06-4c0e-9a0a-5f0c1d2e3f40",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "ạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạ",
        "==============================================++",
        "\u0000\uD800"
      })
  void rubbish_leads_nowhere(String token) {
    assertThat(key.read(token)).isEmpty();
    assertThat(key.read(token.repeat(10_000))).isEmpty();
  }

  @Test
  void another_kind_of_key_is_refused_at_the_start() {
    SealKey.of(null, folder);
    assertThatIllegalStateException()
        .isThrownBy(() -> ReceiptKey.of(Files.readString(folder.resolve(SealKey.FILE)), folder));
  }

  private static String changed(String token, int at) {
    char other = token.charAt(at) == 'A' ? 'B' : 'A';
    return token.substring(0, at) + other + token.substring(at + 1);
  }
}
