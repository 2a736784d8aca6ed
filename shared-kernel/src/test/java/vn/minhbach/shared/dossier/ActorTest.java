package vn.minhbach.shared.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.OfficerId;

class ActorTest {
  private static final OfficerId AN = new OfficerId("motcua1");

  @ParameterizedTest
  @EnumSource(
      names = {"CITIZEN", "SYSTEM"},
      mode = EnumSource.Mode.EXCLUDE)
  void staff_act_under_their_own_account(Role role) {
    assertThat(new Actor(role, AN).officer()).isEqualTo(AN);
    assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Actor(role, null));
  }

  @ParameterizedTest
  @EnumSource(names = {"CITIZEN", "SYSTEM"})
  void nothing_is_recorded_of_who_the_citizen_is(Role role) {
    assertThat(new Actor(role, null).officer()).isNull();
    assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Actor(role, AN));
  }
}
