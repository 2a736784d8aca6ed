package vn.minhbach.ops.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import vn.minhbach.ops.demo.PlayedClock;

class DemoOptionsTest {
  @TempDir private Path folder = Path.of("");

  private final StringWriter said = new StringWriter();

  @Test
  void without_the_option_the_product_runs_on_the_real_clock() {
    assertThat(clock()).isEqualTo(Clock.systemUTC());
    assertThat(said.toString()).isEmpty();
  }

  @Test
  void on_an_empty_folder_the_product_runs_on_the_clock_of_the_play() {
    assertThat(clock("--demo")).isInstanceOf(PlayedClock.class);
  }

  @Test
  void data_without_a_dossier_are_empty() throws SQLException {
    facts("create table event (position int)");
    assertThat(clock("--demo")).isInstanceOf(PlayedClock.class);
  }

  @Test
  void where_there_are_dossiers_nothing_is_played_and_that_is_said() throws SQLException {
    facts("create table event (position int)", "insert into event values (1)");
    assertThat(clock("--demo")).isEqualTo(Clock.systemUTC());
    assertThat(said.toString())
        .isEqualTo("There are dossiers in %s already; nothing is played.%n".formatted(folder));
  }

  @Test
  void data_that_cannot_be_read_are_not_played_over() throws IOException {
    Files.writeString(folder.resolve("facts.mv.db"), "no database");
    assertThatThrownBy(() -> clock("--demo"))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining(folder.toString());
  }

  private Clock clock(String... arguments) {
    DemoOptions options = CommandLine.populateCommand(new DemoOptions(), arguments);
    return options.clock(folder, new PrintWriter(said, true));
  }

  private void facts(String... statements) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("facts"), "sa", "");
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
