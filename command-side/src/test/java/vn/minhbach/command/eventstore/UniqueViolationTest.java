package vn.minhbach.command.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import org.junit.jupiter.api.Test;

class UniqueViolationTest {
  private static final String UNIQUE = "23505";
  private static final String NOT_NULL = "23502";

  private final UniqueViolation resolver = new UniqueViolation();

  @Test
  void a_batch_that_broke_a_unique_key_is_told() {
    assertThat(
            resolver.isDuplicateKeyViolation(
                new BatchUpdateException("taken", UNIQUE, 0, new int[0])))
        .isTrue();
  }

  @Test
  void so_is_one_that_something_else_wrapped() {
    assertThat(
            resolver.isDuplicateKeyViolation(
                new IllegalStateException(new SQLException("taken", UNIQUE))))
        .isTrue();
  }

  @Test
  void another_broken_constraint_is_none() {
    assertThat(
            resolver.isDuplicateKeyViolation(
                new SQLIntegrityConstraintViolationException("missing", NOT_NULL)))
        .isFalse();
  }

  @Test
  void what_did_not_come_from_a_database_is_none() {
    assertThat(resolver.isDuplicateKeyViolation(new IllegalStateException("a bug"))).isFalse();
  }
}
