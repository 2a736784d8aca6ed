package vn.minhbach.command.deadline;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Gives no connection while it is broken. */
final class Breakable extends DelegatingDataSource {
  private final AtomicBoolean broken;

  Breakable(DataSource source, AtomicBoolean broken) {
    super(source);
    this.broken = broken;
  }

  @Override
  public Connection getConnection() throws SQLException {
    if (broken.get()) {
      throw new SQLException("the server is gone");
    }
    return super.getConnection();
  }
}
