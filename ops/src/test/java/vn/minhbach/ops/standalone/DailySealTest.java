package vn.minhbach.ops.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.minhbach.shared.time.VietnamTime;

/** Somebody kept the seal of a day; later somebody with all rights changes that day. */
class DailySealTest {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private static Path made = Path.of("");
  private static String kept = "";
  private static String pem = "";

  @TempDir private Path folder = Path.of("");

  /** A receipt of the day before yesterday, and its seal as it is answered today. */
  @BeforeAll
  static void keep() throws Exception {
    Clock then = Clock.offset(Clock.systemUTC(), Duration.ofDays(-2));
    LocalDate day = VietnamTime.dateOf(then.instant());
    try (Product product = Product.start(made, "127.0.0.1", 0, then)) {
      Api api = new Api(product.port());
      api.post(Api.CLERK, UUID.randomUUID(), "/api/receipts", Bodies.RECEIPT);
      assertThat(seal(api, day).get("final").asBoolean()).isFalse();
      product.awaitViews(Typed.NOWHERE);
    }
    try (Product product = Product.start(made, "127.0.0.1", 0, Clock.systemUTC())) {
      Api api = new Api(product.port());
      await("the day is over and all of it folded")
          .atMost(PATIENCE)
          .until(() -> seal(api, day).get("final").asBoolean());
      kept = seal(api, day).toString();
      pem = api.get("/api/seals/key").json().get("pem").asString();
      product.awaitViews(Typed.NOWHERE);
    }
  }

  @Test
  void pattern_28_anybody_can_check_the_signature_with_the_tools_they_have() throws Exception {
    JsonNode seal = JSON.readTree(kept);
    byte[] info = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
    PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(info));
    Signature check = Signature.getInstance("Ed25519");
    check.initVerify(key);
    check.update(seal.get("statement").asString().getBytes(UTF_8));

    assertThat(check.verify(Base64.getDecoder().decode(seal.get("signature").asString()))).isTrue();
    assertThat(seal.get("statement").asString()).contains("dossier.received 1\n");
  }

  @Test
  void pattern_28_a_kept_seal_holds_while_nobody_changes_the_past() throws Exception {
    Typed verified = verify(kept);

    assertThat(verified.out()).contains("All is equal and complete.");
    assertThat(verified.exit()).isZero();
  }

  @Test
  void pattern_28_a_past_that_was_changed_with_all_its_views_is_found_by_a_kept_seal()
      throws Exception {
    copy();
    sql(
        "update event set payload ="
            + " stringtoutf8(replace(utf8tostring(payload), '\"TTPVHCC\"', '\"KT\"'))");
    Files.delete(folder.resolve("views.mv"));

    assertThat(Typed.verify(folder).exit()).isZero();
    assertBroken(kept, "was broken: it says digest");
  }

  @Test
  void pattern_28_a_seal_that_was_edited_or_signed_by_another_is_refused() throws Exception {
    String edited = kept.replace("dossier.received 1", "dossier.received 2");
    String figures = kept.replace("\"facts\":1", "\"facts\":2");
    String unsigned = kept.replaceAll("\"signature\":\"[^\"]*\"", "\"signature\":\"bm8=\"");

    copy();
    assertBroken(edited, "is not signed by this installation, or was changed since");
    assertBroken(unsigned, "is not signed by this installation, or was changed since");
    assertBroken(figures, "its figures are not those it states");
    assertBroken("{}", "holds no seal");
  }

  @Test
  void a_seal_that_is_not_there_is_told_in_one_sentence() throws Exception {
    copy();
    Path nowhere = folder.resolve("nowhere.json");

    Typed verified = Typed.run("verify", "--data", folder.toString(), "--seal", nowhere.toString());

    assertThat(verified.err()).contains("There is no file " + nowhere);
    assertThat(verified.exit()).isEqualTo(2);
  }

  private static JsonNode seal(Api api, LocalDate day) throws IOException, InterruptedException {
    return api.get("/api/seals/H36.199/" + day).json();
  }

  private void assertBroken(String seal, String finding) throws IOException {
    Typed verified = verified(seal);
    assertThat(verified.out()).contains("WRONG: ").contains(finding);
    assertThat(verified.exit()).isEqualTo(1);
  }

  private Typed verify(String seal) throws IOException {
    copy();
    return verified(seal);
  }

  private Typed verified(String seal) throws IOException {
    Path file = Files.writeString(folder.resolve("kept.json"), seal);
    return Typed.run("verify", "--data", folder.toString(), "--seal", file.toString());
  }

  private void copy() throws IOException {
    FileSystemUtils.copyRecursively(made, folder);
  }

  /** As an administrator could who has all rights. */
  private void sql(String statement) throws SQLException {
    try (Connection facts =
            DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("facts"), "sa", "");
        Statement change = facts.createStatement()) {
      assertThat(change.executeUpdate(statement)).isPositive();
    }
  }
}
