package vn.minhbach.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.minhbach.command.serial.FormSerials;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.DossierReceived;
import vn.minhbach.shared.dossier.DossierEvent.DossierTransferred;
import vn.minhbach.shared.dossier.Form;
import vn.minhbach.shared.dossier.Issue;

/** Numbers of forms and lines of the register have no gaps, whatever database keeps them. */
@ParameterizedClass
@MethodSource("offices")
class FormNumbersTest {
  private static final String CLERK = "motcua1";
  private static final AgencyCode AGENCY = new AgencyCode("H36.199");
  private static final int AT_ONCE = 16;
  private static final Instant MONDAY_9AM = Instant.parse("2026-11-16T02:00:00Z");

  /** 17:00 in Greenwich is midnight in Việt Nam. */
  private static final Instant NEW_YEAR = Instant.parse("2032-12-31T17:00:00Z");

  private final Office office;

  FormNumbersTest(Office office) {
    this.office = office;
  }

  static Stream<Office> offices() {
    return Stream.of(Engine.values()).map(engine -> Office.on(engine, new SetClock(MONDAY_9AM)));
  }

  @Test
  void receipts_and_lines_are_numbered_without_gaps_by_two_nodes_and_in_spite_of_refusals() {
    office.clock().set(Instant.parse("2028-03-01T02:00:00Z"));
    try (CommandSide another = office.another()) {
      List<Answer> answers =
          allAtOnce(
              IntStream.range(0, AT_ONCE * 6)
                  .<Callable<Answer>>mapToObj(
                      n ->
                          () -> {
                            CommandSide node = n % 2 == 0 ? side() : another;
                            return n % 3 == 2 ? refusedSettlement(node) : receipt(node);
                          })
                  .toList());

      List<DossierReceived> receipts =
          answers.stream()
              .filter(answer -> answer.status() == 201)
              .map(answer -> (DossierReceived) facts(answer.text("dossier")).getFirst())
              .toList();
      assertThat(answers).extracting(Answer::status).containsOnly(201, 409);
      assertThat(receipts).hasSize(AT_ONCE * 4);
      assertThat(receipts.stream().map(receipt -> receipt.form().issue()))
          .containsExactlyInAnyOrderElementsOf(numbers(2028, receipts.size()));
      assertThat(receipts.stream().map(DossierReceived::register))
          .containsExactlyInAnyOrderElementsOf(numbers(2028, receipts.size()));
      assertThat(serials(2028, Form.RECEIPT)).isEqualTo(upTo(receipts.size()));
      assertThat(serials(2028, Form.REGISTER)).isEqualTo(upTo(receipts.size()));
    }
  }

  @Test
  void a_refused_act_gives_its_number_back() {
    office.clock().set(Instant.parse("2029-03-01T02:00:00Z"));
    receipt(side());
    int before = last(2029, Form.REGISTER);

    Answer refused = refusedSettlement(side());
    Answer received = receipt(side());

    assertThat(refused.status()).isEqualTo(409);
    assertThat(((DossierReceived) facts(received.text("dossier")).getFirst()).register())
        .isEqualTo(new Issue(2029, before + 1));
  }

  @Test
  void an_act_that_is_only_imagined_uses_up_no_number() {
    office.clock().set(Instant.parse("2034-03-01T02:00:00Z"));
    String dossier = receipt(side()).text("dossier");
    long before = Rows.of(jdbc()).forms();

    Answer imagined =
        side()
            .ask(
                CLERK, "/api/dossiers/" + dossier + "/what-if", "{\"transfer\": {\"to\": \"KT\"}}");

    assertThat(imagined.status()).isEqualTo(200);
    assertThat(Rows.of(jdbc()).forms()).isEqualTo(before);
  }

  @Test
  void slips_are_numbered_by_themselves_and_one_for_each_dossier() {
    office.clock().set(Instant.parse("2030-03-01T02:00:00Z"));
    List<String> dossiers =
        IntStream.range(0, AT_ONCE).mapToObj(n -> receipt(side()).text("dossier")).toList();

    allAtOnce(
        dossiers.stream().<Callable<Answer>>map(dossier -> () -> transfer(dossier, "KT")).toList());
    dossiers.forEach(dossier -> transfer(dossier, "VHXH"));

    assertThat(
            dossiers.stream()
                .flatMap(dossier -> facts(dossier).stream())
                .filter(DossierTransferred.class::isInstance)
                .map(transfer -> ((DossierTransferred) transfer).slip())
                .filter(slip -> slip != null)
                .map(Form::issue))
        .containsExactlyInAnyOrderElementsOf(numbers(2030, AT_ONCE));
    assertThat(serials(2030, Form.CONTROL_SLIP)).isEqualTo(upTo(AT_ONCE));
  }

  @Test
  void a_year_begins_with_one() {
    office.clock().set(NEW_YEAR.minusSeconds(60));
    receipt(side());
    office.clock().set(NEW_YEAR);
    Answer received = receipt(side());

    assertThat(((DossierReceived) facts(received.text("dossier")).getFirst()).form())
        .isEqualTo(Form.RECEIPT.issued(new Issue(2033, 1)));
    assertThat(serials(2032, Form.RECEIPT)).isEqualTo(upTo(1));
    assertThat(serials(2033, Form.RECEIPT)).isEqualTo(upTo(1));
  }

  @Test
  void the_number_of_an_act_that_was_repeated_is_the_first_one() {
    office.clock().set(Instant.parse("2031-03-03T02:00:00Z"));
    String wish = "5d2d0c54-6a54-4b1f-8f0e-0d3a0d6c1e11";

    List<Answer> answers =
        allAtOnce(
            IntStream.range(0, 4)
                .<Callable<Answer>>mapToObj(
                    n ->
                        () ->
                            side()
                                .ask(CLERK, "/api/receipts", Bodies.receipt(), "Command-Id", wish))
                .toList());

    assertThat(answers).extracting(Answer::status).containsOnly(201);
    assertThat(serials(2031, Form.RECEIPT)).isEqualTo(upTo(1));
  }

  @Test
  void a_year_is_opened_even_when_every_connection_is_in_use() {
    FormSerials serials = side().bean(FormSerials.class);
    TransactionTemplate transaction =
        new TransactionTemplate(side().bean(PlatformTransactionManager.class));
    int connections = side().bean(HikariDataSource.class).getMaximumPoolSize();
    CyclicBarrier connected = new CyclicBarrier(connections);

    List<Issue> drawn =
        allAtOnce(
            IntStream.range(0, connections)
                .<Callable<Issue>>mapToObj(
                    n ->
                        () ->
                            transaction.execute(
                                status -> {
                                  jdbc().sql("select 1").query(Integer.class).single();
                                  await(connected);
                                  return serials.draw(AGENCY, 2040, "04");
                                }))
                .toList());

    assertThat(drawn).containsExactlyInAnyOrderElementsOf(numbers(2040, connections));
  }

  private Answer receipt(CommandSide node) {
    return node.ask(CLERK, "/api/receipts", Bodies.receipt());
  }

  /** Draws a line of the register and gives it back: the procedure takes days. */
  private Answer refusedSettlement(CommandSide node) {
    return node.ask(
        CLERK,
        "/api/settlements",
        "{\"agency\": \"H36.199\", \"unit\": \"TTPVHCC\", \"procedure\": \"1.004837\"}");
  }

  private Answer transfer(String dossier, String to) {
    return side().ask(CLERK, "/api/dossiers/" + dossier + "/transfers", "{\"to\": \"" + to + "\"}");
  }

  private int last(int year, Form form) {
    return side().bean(FormSerials.class).last(AGENCY, year, form.number());
  }

  private List<Integer> serials(int year, Form form) {
    return jdbc()
        .sql("select serial from form_issue where issue_year = ? and form = ? order by serial")
        .params(year, form.number())
        .query(Integer.class)
        .list();
  }

  private static List<Integer> upTo(int last) {
    return IntStream.rangeClosed(1, last).boxed().toList();
  }

  private static List<Issue> numbers(int year, int last) {
    return upTo(last).stream().map(serial -> new Issue(year, serial)).toList();
  }

  private List<DossierEvent> facts(String dossier) {
    return side()
        .bean(EmbeddedEventStore.class)
        .readEvents(dossier)
        .asStream()
        .map(message -> (DossierEvent) message.getPayload())
        .toList();
  }

  private CommandSide side() {
    return office.side();
  }

  private JdbcClient jdbc() {
    return side().bean(JdbcClient.class);
  }

  private static <T> List<T> allAtOnce(List<Callable<T>> wishes) {
    try (ExecutorService people = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Future<T>> going = wishes.stream().map(people::submit).toList();
      List<T> came = new ArrayList<>();
      for (Future<T> one : going) {
        came.add(one.get(5, TimeUnit.MINUTES));
      }
      return came;
    } catch (Exception e) {
      throw new IllegalStateException("somebody got no answer", e);
    }
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(1, TimeUnit.MINUTES);
    } catch (Exception e) {
      throw new IllegalStateException("somebody did not come", e);
    }
  }
}
