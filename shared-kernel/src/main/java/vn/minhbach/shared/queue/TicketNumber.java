package vn.minhbach.shared.queue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import vn.minhbach.shared.InvalidValue;

/**
 * What is printed on a ticket: a letter and three digits, {@code A001} to {@code Z999}. Every
 * letter starts at 001 each day, so a number names a ticket only within a unit and a day.
 */
public record TicketNumber(@JsonValue String value) implements Comparable<TicketNumber> {
  /** The last number of a letter on a day. */
  public static final int LAST = 999;

  private static final Pattern FORM = Pattern.compile("[A-Z](?!000)[0-9]{3}");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TicketNumber {
    if (!FORM.matcher(value).matches()) {
      throw new InvalidValue("ticket", value, "a letter A to Z and three digits, as A001");
    }
  }

  /**
   * The ticket of this number.
   *
   * @param number 1 to {@value #LAST}
   * @throws InvalidValue outside of that
   */
  public static TicketNumber of(Letter letter, int number) {
    if (number < 1 || number > LAST) {
      throw new InvalidValue("ticket", letter.value() + number, "a number from 1 to " + LAST);
    }
    return new TicketNumber("%s%03d".formatted(letter.value(), number));
  }

  /** The letter that it begins with. */
  public Letter letter() {
    return new Letter(value.substring(0, 1));
  }

  @Override
  public int compareTo(TicketNumber other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
