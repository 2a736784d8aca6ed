package vn.minhbach.ops.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.shared.agency.AgencyCode;

class HttpPastDossierSinkTest {
  private static final AgencyCode AGENCY = new AgencyCode("H36.199");
  private static final PastDossier DOSSIER =
      new PastDossier(
          "case-1",
          2,
          OffsetDateTime.parse("2011-10-11T00:00:00.000+02:00"),
          null,
          null,
          "Desk",
          null,
          "General",
          null,
          List.of(
              new PastStep(
                  "Tiếp nhận",
                  null,
                  "Group 1",
                  OffsetDateTime.parse("2011-10-11T13:45:40.276+02:00"),
                  "complete",
                  "task-1")));

  private final StubProduct product = new StubProduct();
  private final List<Duration> pauses = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  @AfterEach
  void stop() {
    product.close();
  }

  @Test
  void a_batch_travels_as_agreed_and_absent_values_are_left_out() throws Exception {
    assertThat(send(product.url())).containsExactly(new PastDossierOutcome.Added(1));
    assertThat(product.requests())
        .containsExactly(
            new StubProduct.Request(
                "POST",
                "/api/agencies/H36.199/past-dossiers",
                "Basic YW46YsOtIG3huq10",
                "{\"dossiers\":[{\"number\":\"case-1\",\"line\":2,"
                    + "\"startedAt\":\"2011-10-11T00:00:00+02:00\",\"channel\":\"Desk\","
                    + "\"field\":\"General\",\"steps\":[{\"activity\":\"Tiếp nhận\","
                    + "\"unit\":\"Group 1\",\"at\":\"2011-10-11T13:45:40.276+02:00\","
                    + "\"lifecycle\":\"complete\"}]}]}"));
  }

  @Test
  void every_outcome_of_the_product_is_understood() throws Exception {
    product
        .first(200, result("\"outcome\":\"EXTENDED\",\"stepsAdded\":3"))
        .first(200, result("\"outcome\":\"UNCHANGED\",\"stepsAdded\":0"))
        .first(
            200,
            result(
                "\"outcome\":\"REFUSED\",\"field\":\"unit\",\"value\":\"x\",\"rule\":\"known\""));
    assertThat(send(product.url())).containsExactly(new PastDossierOutcome.Extended(3));
    assertThat(send(product.url())).containsExactly(new PastDossierOutcome.Unchanged());
    assertThat(send(product.url()))
        .containsExactly(new PastDossierOutcome.TurnedAway("unit", "x", "known"));
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 502, 503, 504})
  void a_passing_failure_is_tried_again_with_longer_and_longer_pauses(int status) throws Exception {
    product.first(status, "").first(status, "");
    assertThat(send(product.url())).containsExactly(new PastDossierOutcome.Added(1));
    assertThat(pauses).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1));
    assertThat(notes).hasSize(2).allMatch(note -> note.contains("answered " + status));
  }

  @Test
  void a_product_that_is_not_there_is_given_up_after_a_bounded_number_of_attempts() {
    URI gone = product.url();
    product.close();
    assertThatThrownBy(() -> send(gone))
        .isInstanceOf(SinkFailure.class)
        .hasMessageContaining("cannot be reached")
        .hasMessageEndingWith("after 6 attempts")
        .extracting(thrown -> ((SinkFailure) thrown).blame())
        .isEqualTo(SinkFailure.Blame.SERVER);
    assertThat(pauses).hasSize(HttpPastDossierSink.ATTEMPTS - 1);
  }

  @ParameterizedTest
  @CsvSource({
    "401, ASKER, the login was not accepted",
    "403, ASKER, may not import for this agency",
    "404, ASKER, no such agency",
    "422, ASKER, did not take",
    "500, SERVER, did not take"
  })
  void a_refused_batch_says_what_the_product_said_and_is_not_tried_again(
      int status, SinkFailure.Blame blame, String words) {
    product.first(
        status,
        "{\"type\":\"urn:problem:x\",\"title\":\"Title\",\"status\":1,\"detail\":\"Detail\"}");
    assertThatThrownBy(() -> send(product.url()))
        .isInstanceOf(SinkFailure.class)
        .hasMessageContaining(words)
        .hasMessageEndingWith("Title; Detail; urn:problem:x")
        .extracting(thrown -> ((SinkFailure) thrown).blame())
        .isEqualTo(blame);
    assertThat(product.requests()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "<html>",
        "{\"results\":[]}",
        "{\"results\":[{\"number\":\"other\",\"outcome\":\"ADDED\",\"stepsAdded\":1}]}",
        "{\"results\":[{\"number\":\"case-1\"}]}",
        "{\"results\":[{\"number\":\"case-1\",\"outcome\":\"MAYBE\"}]}",
        "{\"results\":[null]}"
      })
  void an_answer_that_is_not_as_agreed_is_a_failure_of_the_product(String body) {
    product.first(200, body);
    assertThatThrownBy(() -> send(product.url()))
        .isInstanceOf(SinkFailure.class)
        .hasMessageContaining("not understood")
        .extracting(thrown -> ((SinkFailure) thrown).blame())
        .isEqualTo(SinkFailure.Blame.SERVER);
  }

  private List<PastDossierOutcome> send(URI url) throws SinkFailure {
    try (HttpPastDossierSink sink =
        new HttpPastDossierSink(url, AGENCY, "an", "bí mật", notes::add, pauses::add)) {
      return sink.send(List.of(DOSSIER));
    }
  }

  private static String result(String rest) {
    return "{\"results\":[{\"number\":\"case-1\"," + rest + "}]}";
  }
}
