package vn.minhbach.command;

import org.springframework.jdbc.core.simple.JdbcClient;

/** How much is kept of everything. */
record Rows(long facts, long sealed, long codes, long answers, long serials, long forms) {
  static Rows of(JdbcClient jdbc) {
    return new Rows(
        count(jdbc, "event"),
        count(jdbc, "vault"),
        count(jdbc, "dossier_code"),
        count(jdbc, "command_answer"),
        jdbc.sql("select coalesce(sum(last_serial), 0) from dossier_serial")
            .query(Long.class)
            .single(),
        count(jdbc, "form_issue")
            + jdbc.sql("select coalesce(sum(last_serial), 0) from form_serial")
                .query(Long.class)
                .single());
  }

  private static long count(JdbcClient jdbc, String table) {
    return jdbc.sql("select count(*) from " + table).query(Long.class).single();
  }
}
