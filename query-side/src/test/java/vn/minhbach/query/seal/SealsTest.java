package vn.minhbach.query.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.minhbach.query.cast.Cast.at;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.scheduler.Schedulers;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.query.cast.Folding;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.query.projection.Documents;
import vn.minhbach.query.projection.Progress;
import vn.minhbach.query.projection.Progress.State;
import vn.minhbach.query.projection.View;
import vn.minhbach.query.store.Batch;
import vn.minhbach.query.store.Change;
import vn.minhbach.query.store.EmbeddedViewStore;
import vn.minhbach.query.store.Position;
import vn.minhbach.query.store.ViewStore;
import vn.minhbach.shared.InvalidValue;

/** When a seal is final, what it says, and that its signature holds for nothing else. */
class SealsTest {
  private static final LocalDate FRIDAY = LocalDate.parse("2026-11-20");
  private static final OffsetDateTime NEXT_MORNING = at("2026-11-21", "08:00");
  private static final Progress UP_TO_DATE = progress(State.RUNNING, 0);
  private final Tale tale =
      Tale.of(1)
          .received(at("2026-11-19", "08:00"), null)
          .assigned(at("2026-11-20", "08:00"), Cast.AN)
          .decided(at("2026-11-20", "09:00"));

  private final ViewStore store = EmbeddedViewStore.inMemory();
  private final Documents documents = new Documents();

  @Test
  void pattern_28_the_figures_of_a_day_are_counted_in_a_text_that_is_signed() throws Exception {
    KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    fold();

    Seal seal = seal(NEXT_MORNING, UP_TO_DATE, new Key(pair));

    DaySum friday = sum("2026-11-20");
    DaySum thursday = sum("2026-11-19");
    assertThat(seal.statement())
        .isEqualTo(
            """
            minhbach-seal 1
            agency H36.199
            day 2026-11-20
            final true
            dossiers 1
            facts 2
            digest %s
            day-before %s
            dossier.assigned 1
            dossier.decided 1
            """
                .formatted(friday.digest(), thursday.digest()));
    String edited = seal.statement().replace("decided 1", "decided 2");
    assertThat(fits(pair, seal.statement(), seal.signature())).isTrue();
    assertThat(fits(pair, edited, seal.signature())).isFalse();
  }

  @Test
  void a_day_is_final_an_hour_after_midnight_once_every_fact_is_in() {
    fold();

    assertThat(seal(at("2026-11-20", "23:59"), UP_TO_DATE, null).isFinal()).isFalse();
    assertThat(seal(at("2026-11-21", "00:59"), UP_TO_DATE, null).isFinal()).isFalse();
    assertThat(seal(at("2026-11-21", "01:00"), UP_TO_DATE, null).isFinal()).isTrue();
    assertThat(seal(NEXT_MORNING, progress(State.RUNNING, 1), null).isFinal()).isFalse();
    assertThat(seal(NEXT_MORNING, progress(State.STANDING_BY, 0), null).isFinal()).isFalse();
  }

  @Test
  void a_final_seal_stays_what_it_was_whatever_is_recorded_later() {
    fold();
    Seal then = seal(NEXT_MORNING, UP_TO_DATE, null);

    tale.atCounter(at("2026-11-23", "08:00"));
    fold();

    assertThat(seal(at("2026-11-24", "08:00"), UP_TO_DATE, null)).isEqualTo(then);
  }

  @Test
  void a_day_on_which_nothing_happened_has_a_seal_too() {
    Seal seal = seal(NEXT_MORNING, UP_TO_DATE, null);

    assertThat(seal.facts()).isZero();
    assertThat(seal.digest())
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assertThat(seal.signature()).isNull();
  }

  @Test
  void a_day_to_come_has_none() {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> seal(at("2026-11-19", "23:59"), UP_TO_DATE, null));
  }

  private Seal seal(OffsetDateTime now, Progress progress, @Nullable Signer signer) {
    Seals seals =
        new Seals(
            new View<>(store, documents, new SealProjection()),
            () -> progress,
            signer,
            Clock.fixed(now.toInstant(), ZoneOffset.UTC),
            Schedulers.immediate());
    return requireNonNull(seals.of(Cast.AGENCY, FRIDAY).block());
  }

  private DaySum sum(String day) {
    List<SealView> parts = new ArrayList<>();
    Folding.of(new SealProjection(), tale)
        .forEach(
            (key, part) -> {
              if (key.contains(day)) {
                parts.add(part);
              }
            });
    return DaySum.of(parts);
  }

  private void fold() {
    List<Change> changes = new ArrayList<>();
    Folding.of(new SealProjection(), tale)
        .forEach((key, part) -> changes.add(new Change.Put(key, documents.write(part))));
    long last = store.position("seal").blockOptional().map(Position::batch).orElse(0L);
    store.commit(new Batch("seal", last + 1, "token", changes)).block();
  }

  private static boolean fits(KeyPair pair, String statement, @Nullable String signature)
      throws GeneralSecurityException {
    Signature check = Signature.getInstance("Ed25519");
    check.initVerify(pair.getPublic());
    check.update(statement.getBytes(UTF_8));
    return check.verify(Base64.getDecoder().decode(requireNonNull(signature)));
  }

  private static Progress progress(State state, long behind) {
    return new Progress("seal", state, behind, Duration.ZERO, null);
  }

  /** A key of the JDK, which knows nothing of ours. */
  private record Key(KeyPair pair) implements Signer {
    @Override
    public byte[] sign(byte[] message) {
      try {
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(pair.getPrivate());
        signature.update(message);
        return signature.sign();
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }

    /** The last 32 bytes of its usual form. */
    @Override
    public byte[] publicKey() {
      byte[] info = pair.getPublic().getEncoded();
      return Arrays.copyOfRange(info, info.length - 32, info.length);
    }
  }
}
