package vn.minhbach.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.ReceiptLink;
import vn.minhbach.shared.dossier.ReceiptLinks;

/** Rating by whoever holds the receipt, with no account, and by nobody else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RatingsTest {
  private static final String CLERK = "motcua1";
  private static final String NOBODYS = "r0_0b6f7a52-3a06-4c0e-9a0a-5f0c1d2e3f40";

  private final Office office =
      Office.on(Engine.H2, new SetClock(Instant.parse("2026-11-16T02:00:00Z")));

  @AfterAll
  void close() throws Exception {
    office.close();
  }

  @Test
  void whoever_holds_the_receipt_rates_once_without_an_account() {
    String dossier = handedOver();

    Answer first = rate(office.side().anonymous(), token(dossier, 0));
    Answer again = rate(office.side().anonymous(), token(dossier, 0));

    assertThat(first.status()).isEqualTo(200);
    assertThat(first.body().at("/facts/0").asString()).isEqualTo("dossier.rated");
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.text("refusal")).isEqualTo("ALREADY_RATED");
  }

  @Test
  void pattern_19_an_official_who_scans_the_receipt_rates_nothing() {
    Answer answer = rate(office.side().as(CLERK), token(handedOver(), 0));

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.text("refusal")).isEqualTo("CITIZEN_NEEDED");
  }

  @Test
  void what_has_not_ended_is_not_rated() {
    Answer answer = rate(office.side().anonymous(), token(received(), 0));

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.text("refusal")).isEqualTo("NOT_ENDED");
  }

  @Test
  void a_token_that_was_replaced_never_was_or_is_broken_gets_one_and_the_same_answer() {
    String dossier = handedOver();
    ask("/api/dossiers/" + dossier + "/receipt-renewals", "{}");

    List<Answer> answers =
        List.of(token(dossier, 0), NOBODYS, "banana", "").stream()
            .map(token -> rate(office.side().anonymous(), token))
            .toList();

    assertThat(answers).extracting(Answer::status).containsOnly(404);
    assertThat(answers)
        .extracting(answer -> answer.body().toString())
        .containsOnly(answers.getFirst().body().toString());
    assertThat(rate(office.side().anonymous(), token(dossier, 1)).status()).isEqualTo(200);
  }

  @Test
  void a_form_leads_back_to_the_page_of_the_receipt() {
    String token = token(handedOver(), 0);

    EntityExchangeResult<byte[]> answer = post(token, "SATISFIED");

    assertThat(answer.getStatus().value()).isEqualTo(303);
    assertThat(answer.getResponseHeaders().getLocation())
        .isEqualTo(URI.create("/t/" + token + "?version=5#rating"));
    assertThat(rate(office.side().anonymous(), token).text("refusal")).isEqualTo("ALREADY_RATED");
  }

  @Test
  void a_form_that_is_refused_leads_to_the_page_as_well() {
    String token = token(received(), 0);

    assertThat(location(post(token, "SATISFIED"))).isEqualTo("/t/" + token);
    assertThat(location(post(NOBODYS, "SATISFIED"))).isEqualTo("/t/" + NOBODYS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"//evil.example/", "https://evil.example", "..", "", "a\r\nSet-Cookie: a=b", "ạ"})
  void a_form_never_leads_anywhere_else(String token) {
    assertThat(location(post(token, "SATISFIED"))).isEqualTo("/t/-");
  }

  @Test
  void a_form_that_was_not_filled_in_is_named() {
    EntityExchangeResult<byte[]> answer = post(token(handedOver(), 0), "VERY");

    assertThat(Answer.of(answer).status()).isEqualTo(400);
    assertThat(Answer.of(answer).text("field")).isEqualTo("satisfaction");
  }

  private EntityExchangeResult<byte[]> post(String token, String satisfaction) {
    return office
        .side()
        .anonymous()
        .post()
        .uri("/api/ratings")
        .body(BodyInserters.fromFormData("token", token).with("satisfaction", satisfaction))
        .exchange()
        .expectBody()
        .returnResult();
  }

  private static @Nullable String location(EntityExchangeResult<byte[]> answer) {
    return answer.getResponseHeaders().getFirst("Location");
  }

  private static Answer rate(WebTestClient client, String token) {
    return Answer.of(
        client
            .post()
            .uri("/api/ratings")
            .contentType(MediaType.APPLICATION_JSON)
            .bodyValue("{\"token\": \"" + token + "\", \"satisfaction\": \"SATISFIED\"}")
            .exchange()
            .expectBody()
            .returnResult());
  }

  private String token(String dossier, int generation) {
    return office
        .side()
        .bean(ReceiptLinks.class)
        .tokenOf(new ReceiptLink(new DossierId(dossier), generation));
  }

  private String received() {
    return ask("/api/receipts", Bodies.receipt()).text("dossier");
  }

  private String handedOver() {
    String dossier = received();
    String path = "/api/dossiers/" + dossier;
    ask("giamdoc", path + "/decision", "{\"outcome\": \"GRANTED\", \"resultNumber\": \"1/QD\"}");
    ask(path + "/counter-arrival", "{}");
    ask(path + "/hand-over", "{\"receiver\": \"OWNER\", \"proof\": \"SIGNATURE\"}");
    return dossier;
  }

  private Answer ask(String path, String body) {
    return ask(CLERK, path, body);
  }

  private Answer ask(String account, String path, String body) {
    Answer answer = office.side().ask(account, path, body);
    assertThat(answer.status()).as(answer.toString()).isBetween(200, 201);
    return answer;
  }
}
