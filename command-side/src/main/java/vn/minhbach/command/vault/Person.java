package vn.minhbach.command.vault;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.Text;
import vn.minhbach.shared.procedure.Unaccented;

/**
 * A citizen or an organisation (người nộp, chủ hồ sơ). Its text form shows nothing.
 *
 * @param name 1 to 120 characters
 * @param identityNumber 12 digits (9 of old cards); absent for an organisation
 * @param phone 9 to 11 digits after an optional +84 or 0
 * @param email absent if not given
 * @param address 1 to 300 characters; absent if not given
 */
public record Person(
    String name,
    @Nullable String identityNumber,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String address)
    implements VaultContent {
  /** The value itself is personal, so a refusal names the rule only. */
  private static final String HIDDEN = "(hidden)";

  private static final Pattern IDENTITY_NUMBER = Pattern.compile("[0-9]{9}|[0-9]{12}");
  private static final Pattern PHONE = Pattern.compile("(?:\\+84|0)[0-9]{8,10}");
  private static final Pattern EMAIL = Pattern.compile("[^\\s\\p{C}@]{1,64}@[^\\s\\p{C}@]{1,190}");

  public Person {
    name = line("person.name", name, 120);
    address = address == null ? null : line("person.address", address, 300);
    checkIdentityNumber("person.identityNumber", identityNumber);
    checkPhone("person.phone", phone);
    check("person.email", email, EMAIL, "an e-mail address");
  }

  @Override
  @JsonIgnore
  public String kind() {
    return "person";
  }

  static void checkIdentityNumber(String field, @Nullable String number) {
    check(field, number, IDENTITY_NUMBER, "12 digits, or 9 of an old card");
  }

  static void checkPhone(String field, @Nullable String phone) {
    check(field, phone, PHONE, "a phone number such as 0912345678");
  }

  /** The number as it is dialled inside the country. */
  static String national(String phone) {
    return phone.startsWith("+84") ? "0" + phone.substring(3) : phone;
  }

  /**
   * What tells one person from another; the first word keeps the two kinds apart. Absent if neither
   * an identity number nor a phone is there: then nobody can tell.
   */
  @Nullable String distinction() {
    if (identityNumber != null) {
      return "identity " + identityNumber;
    }
    return phone == null ? null : "phone " + national(phone) + " " + Unaccented.of(name);
  }

  private static String line(String field, String value, int longest) {
    try {
      return Text.line(field, value, longest);
    } catch (InvalidValue shown) {
      throw new InvalidValue(field, HIDDEN, shown.rule());
    }
  }

  private static void check(String field, @Nullable String value, Pattern form, String rule) {
    if (value != null && !form.matcher(value).matches()) {
      throw new InvalidValue(field, HIDDEN, rule);
    }
  }

  @Override
  public String toString() {
    return "Person[hidden]";
  }
}
