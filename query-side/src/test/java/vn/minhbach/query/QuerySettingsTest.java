package vn.minhbach.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import vn.minhbach.shared.InvalidValue;

class QuerySettingsTest {
  @Test
  void views_are_kept_in_a_file_unless_told_otherwise() {
    assertThat(bind(Map.of()))
        .isEqualTo(
            new QuerySettings(
                QuerySettings.Store.EMBEDDED, Path.of("data", "views.mv"), 64, null, 10));
  }

  @Test
  void mongodb_without_its_address_is_refused() {
    assertThatThrownBy(() -> bind(Map.of("minhbach.query.store", "mongodb")))
        .isInstanceOf(BindException.class)
        .hasRootCauseInstanceOf(InvalidValue.class)
        .rootCause()
        .hasMessageStartingWith("minhbach.query.mongo");
  }

  @Test
  void a_cache_of_nothing_is_refused() {
    assertThatThrownBy(() -> bind(Map.of("minhbach.query.cache-megabytes", "0")))
        .hasRootCauseInstanceOf(InvalidValue.class);
  }

  @Test
  void a_smallest_sample_of_nothing_is_refused() {
    assertThatThrownBy(() -> bind(Map.of("minhbach.query.smallest-sample", "0")))
        .hasRootCauseInstanceOf(InvalidValue.class);
  }

  private static QuerySettings bind(Map<String, String> properties) {
    return new Binder(new MapConfigurationPropertySource(properties))
        .bindOrCreate("minhbach.query", QuerySettings.class);
  }
}
