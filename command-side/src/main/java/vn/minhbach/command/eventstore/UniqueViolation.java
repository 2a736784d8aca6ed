package vn.minhbach.command.eventstore;

import java.sql.SQLException;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.jspecify.annotations.Nullable;

/**
 * Tells that another transaction appended to the stream first. Axon's own resolver knows the
 * exception of a single insert only; facts are inserted as a batch, whose exception is another one.
 */
final class UniqueViolation implements PersistenceExceptionResolver {
  /** SQLSTATE unique_violation; of H2 and of PostgreSQL alike. */
  private static final String STATE = "23505";

  @Override
  public boolean isDuplicateKeyViolation(Exception exception) {
    for (@Nullable Throwable cause = exception; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && STATE.equals(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
