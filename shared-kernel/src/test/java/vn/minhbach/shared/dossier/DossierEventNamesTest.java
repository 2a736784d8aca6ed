package vn.minhbach.shared.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DossierEventNamesTest {
  @Test
  void every_kind_of_fact_has_a_word_of_its_own() {
    assertThat(DossierEventNames.all().values()).doesNotHaveDuplicates();
    assertThat(DossierEventNames.all())
        .allSatisfy((name, kind) -> assertThat(DossierEventNames.nameOf(kind)).isEqualTo(name));
    assertThat(DossierEventNames.all().keySet())
        .allMatch(name -> name.matches("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*"));
  }
}
