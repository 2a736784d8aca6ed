package vn.minhbach.shared.procedure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.AgencyCode;

/**
 * Code of an administrative procedure (mã thủ tục hành chính) in the national database: a group
 * digit and six digits, such as {@code 1.001193}; a province's own variant adds its agency, such as
 * {@code 1.001193.000.00.00.H36}.
 */
public record ProcedureCode(@JsonValue String value) implements Comparable<ProcedureCode> {
  private static final int NATIONAL_LENGTH = 8;
  private static final int AGENCY_START = 19;
  private static final Pattern FORM =
      Pattern.compile("[0-9]\\.[0-9]{6}(?:\\.000\\.00\\.00\\.[A-Y][0-9]{2})?");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ProcedureCode {
    if (!FORM.matcher(value).matches()) {
      throw new InvalidValue(
          "procedure", value, "a procedure code such as 1.001193 or 1.001193.000.00.00.H36");
    }
  }

  /** The national code that a local variant belongs to; a national code is its own. */
  public ProcedureCode national() {
    return isLocal() ? new ProcedureCode(value.substring(0, NATIONAL_LENGTH)) : this;
  }

  /** Whether a province has made this variant. */
  public boolean isLocal() {
    return value.length() > NATIONAL_LENGTH;
  }

  /** The province whose variant this is; empty for a national code. */
  public Optional<AgencyCode> localTo() {
    return isLocal()
        ? Optional.of(new AgencyCode(value.substring(AGENCY_START)))
        : Optional.empty();
  }

  @Override
  public int compareTo(ProcedureCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
