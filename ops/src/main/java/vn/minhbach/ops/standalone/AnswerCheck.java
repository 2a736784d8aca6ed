package vn.minhbach.ops.standalone;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Holds the answers to commands against the facts that stand where each answer says they do. */
final class AnswerCheck implements RowCallbackHandler {
  /** Command, facts of its answer, and one fact of those places; by command and place. */
  static final String ROWS =
      "select a.command_id, a.facts, e.name from command_answer a left join event e"
          + " on e.stream = a.dossier and e.sequence < a.version and e.sequence >="
          + " a.version - 1 - length(a.facts) + length(replace(a.facts, ',', ''))"
          + " order by a.command_id, e.sequence";

  private final List<String> wrong = new ArrayList<>();
  private final List<String> recorded = new ArrayList<>();
  private String command = "";
  private String answered = "";

  @Override
  public void processRow(ResultSet row) throws SQLException {
    if (!row.getString(1).equals(command)) {
      compare();
      command = row.getString(1);
      answered = row.getString(2);
    }
    if (row.getString(3) != null) {
      recorded.add(row.getString(3));
    }
  }

  /** What is wrong, once all rows were seen. */
  List<String> wrong() {
    compare();
    return List.copyOf(wrong);
  }

  private void compare() {
    if (!String.join(",", recorded).equals(answered)) {
      wrong.add(
          "command %s was answered with %s, but recorded are %s"
              .formatted(command, answered, recorded));
    }
    recorded.clear();
    command = "";
    answered = "";
  }
}
