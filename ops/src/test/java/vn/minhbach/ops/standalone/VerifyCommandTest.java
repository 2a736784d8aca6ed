package vn.minhbach.ops.standalone;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;
import vn.minhbach.query.projection.Projections;
import vn.minhbach.query.projection.ViewsDigest;
import vn.minhbach.query.store.Batch;
import vn.minhbach.query.store.Change;
import vn.minhbach.query.store.EmbeddedViewStore;
import vn.minhbach.query.store.Position;
import vn.minhbach.query.store.StoredView;
import vn.minhbach.query.store.ViewStore;

/**
 * The proof itself is proved: whatever is wrong is found, and nothing is found where all is well.
 */
class VerifyCommandTest {
  @TempDir private static Path made = Path.of("");
  private static List<String> views = List.of();
  private static Map<String, String> digests = Map.of();

  @TempDir private Path folder = Path.of("");

  /** Two dossiers received on one day, the first of them assigned. */
  @BeforeAll
  static void receive() throws Exception {
    try (Product product = Product.start(made, "127.0.0.1", 0, Clock.systemUTC())) {
      Api api = new Api(product.port());
      String first =
          api.post(Api.CLERK, UUID.randomUUID(), "/api/receipts", Bodies.RECEIPT)
              .json()
              .get("dossier")
              .asString();
      api.post(Api.CLERK, UUID.randomUUID(), "/api/receipts", Bodies.RECEIPT);
      api.post(
          Api.CLERK,
          UUID.randomUUID(),
          "/api/dossiers/" + first + "/assignments",
          Bodies.ASSIGNMENT);
      product.awaitViews(Typed.NOWHERE);
      views = product.bean(Projections.class).views();
      digests = digests(product.bean(ViewStore.class));
    }
  }

  @Test
  void sound_data_are_equal_and_complete() throws Exception {
    Typed verified = Typed.verify(copy());
    assertThat(verified.out()).contains("3 facts", "All is equal and complete.");
    assertThat(views).allSatisfy(view -> assertThat(verified.out()).contains(digests.get(view)));
    assertThat(verified.exit()).isZero();
  }

  @Test
  void nothing_is_left_behind_and_the_product_starts_on_what_was_verified() throws Exception {
    Typed.verify(copy());
    assertThat(folder.resolve("verify.mv")).doesNotExist();
    try (Product product = Product.start(folder, "127.0.0.1", 0, Clock.systemUTC())) {
      product.awaitViews(Typed.NOWHERE);
      assertThat(digests(product.bean(ViewStore.class))).isEqualTo(digests);
    }
  }

  @Test
  void a_view_that_is_behind_is_brought_up_to_date_first() throws Exception {
    inStore(store -> store.drop("board"));
    assertThat(Typed.verify(folder).exit()).isZero();
  }

  @Test
  void a_changed_document_is_named() throws Exception {
    StoredView status = inStore(store -> store.scan("status").next()).orElseThrow();
    put("status", new Change.Put(status.key().key(), status.json().replace("TTPVHCC", "KT")));
    assertWrong("view status has 2 documents, by the facts 2; key " + status.key().key());
  }

  @Test
  void a_document_too_many_is_named() throws Exception {
    put("desk", new Change.Put("!", "{}"));
    assertWrong("key ! is stored, but no fact made it");
  }

  @Test
  void a_missing_document_is_named() throws Exception {
    StoredView code = inStore(store -> store.scan("codes").last()).orElseThrow();
    put("codes", new Change.Remove(code.key().key()));
    assertWrong("key " + code.key().key() + " is missing");
  }

  @Test
  void a_gap_in_the_serials_is_named() throws Exception {
    sql("update dossier_serial set last_serial = 3");
    assertWrong("gave 2 codes, the highest is 2, the counter stands at 3");
  }

  @Test
  void a_gap_in_the_numbers_of_a_form_is_named() throws Exception {
    sql("update form_serial set last_serial = 3 where form = '01'");
    assertWrong("has 2 numbers, the highest is 2, the counter stands at 3");
  }

  @Test
  void a_missing_line_of_the_register_is_named() throws Exception {
    sql("delete from form_issue where form = '07' and serial = 1");
    assertWrong("form 07 of H36.199");
  }

  @Test
  void a_code_that_names_another_dossier_is_named() throws Exception {
    sql("update dossier_code set dossier = '" + UUID.randomUUID() + "' where code like '%-0001'");
    assertWrong("was given to dossier");
  }

  @Test
  void a_code_that_nobody_was_given_is_named() throws Exception {
    sql("delete from dossier_code where code like '%-0002'");
    assertWrong("2 dossiers were received, but 1 codes given");
  }

  @Test
  void a_fact_missing_from_the_middle_is_named() throws Exception {
    sql("update event set sequence = 5 where sequence = 1");
    assertWrong("has 2 facts, but the last one is number 6");
  }

  @Test
  void an_answer_without_its_facts_is_named() throws Exception {
    sql("update command_answer set version = 7 where version = 2");
    assertWrong("was answered with dossier.assigned, but recorded are []");
  }

  @Test
  void facts_of_an_earlier_version_are_left_alone_until_this_one_has_started_on_them()
      throws Exception {
    sql("drop table form_issue");
    assertRefused(Typed.verify(folder), "Does the product of this version start on them?");
  }

  @Test
  void a_running_product_is_left_alone() throws Exception {
    try (Product _ = Product.start(copy(), "127.0.0.1", 0, Clock.systemUTC())) {
      assertRefused(Typed.verify(folder), "is in use by process");
      assertRefused(Typed.run("rebuild", "--data", folder.toString()), "is in use by process");
      assertRefused(
          Typed.run("run", "--port", "0", "--data", folder.toString()), "is in use by process");
    }
  }

  @Test
  void a_port_that_is_taken_is_told_in_one_sentence() throws Exception {
    try (Product product = Product.start(copy(), "127.0.0.1", 0, Clock.systemUTC())) {
      Path another = Files.createDirectory(folder.resolve("another"));
      String port = Integer.toString(product.port());
      assertRefused(
          Typed.run("run", "--port", port, "--data", another.toString()), "Cannot listen on");
      assertThat(another).isEmptyDirectory();
    }
  }

  @Test
  void a_folder_without_facts_is_refused_and_stays_empty() throws Exception {
    assertRefused(Typed.verify(folder), "There are no facts in");
    assertRefused(Typed.verify(folder.resolve("nowhere")), "There is no data folder");
    assertThat(folder.resolve("nowhere")).doesNotExist();
    assertThat(folder.resolve("facts.mv.db")).doesNotExist();
  }

  @Test
  void rebuilt_views_are_the_same_even_where_the_file_was_damaged() throws Exception {
    Files.writeString(copy().resolve("views.mv"), "no store at all");
    Typed rebuilt = Typed.run("rebuild", "--data", folder.toString());
    assertThat(rebuilt.out()).contains("Folding 3 facts anew", "The views are made again.");
    assertThat(rebuilt.exit()).isZero();
    try (ViewStore store = EmbeddedViewStore.open(folder.resolve("views.mv"), 16)) {
      assertThat(digests(store)).isEqualTo(digests);
    }
  }

  private void assertWrong(String finding) {
    Typed verified = Typed.verify(folder);
    assertThat(verified.out()).contains("WRONG: ").contains(finding);
    assertThat(verified.exit()).isEqualTo(1);
  }

  private static void assertRefused(Typed typed, String reason) {
    assertThat(typed.err().lines()).singleElement().asString().contains(reason);
    assertThat(typed.exit()).isEqualTo(2);
  }

  private Path copy() throws IOException {
    for (String file : List.of("facts.mv.db", "views.mv", "master-key.json")) {
      Files.copy(made.resolve(file), folder.resolve(file));
    }
    return folder;
  }

  private <T> Optional<T> inStore(Function<ViewStore, Mono<T>> act) throws IOException {
    if (!Files.exists(folder.resolve("views.mv"))) {
      copy();
    }
    try (ViewStore store = EmbeddedViewStore.open(folder.resolve("views.mv"), 16)) {
      return act.apply(store).blockOptional();
    }
  }

  /** As a writer would that has a bug. */
  private void put(String view, Change change) throws IOException {
    inStore(
        store -> {
          Position position = requireNonNull(store.position(view).block());
          long next = position.batch() + 1;
          return store.commit(new Batch(view, next, position.token(), List.of(change))).then();
        });
  }

  private void sql(String statement) throws IOException, SQLException {
    copy();
    try (Connection facts =
            DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("facts"), "sa", "");
        Statement change = facts.createStatement()) {
      assertThat(change.executeUpdate(statement)).isEqualTo(statement.startsWith("drop") ? 0 : 1);
    }
  }

  private static Map<String, String> digests(ViewStore store) {
    return requireNonNull(ViewsDigest.of(store, views).block());
  }
}
