package vn.minhbach.query.work;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How an act is asked for on the page of a dossier.
 *
 * @param act the end of the address that takes it, such as {@code opinions/{opinion}/answer}
 * @param group where it stands on the page
 * @param isFinal whether nothing undoes it, so that it is asked for twice
 * @param whatIf its name in a what-if; absent where it moves no date
 * @param fields what it has to be told; nothing for an act of one click
 */
record ActForm(
    String act, Group group, boolean isFinal, @Nullable String whatIf, List<ActField> fields) {
  private static final Pattern PART = Pattern.compile("\\{([a-z]+)}/?");

  ActForm {
    fields = List.copyOf(fields);
  }

  /** What belongs together for whoever looks for it. */
  enum Group {
    /** The work itself. */
    NEXT,
    /** What is asked of others. */
    OTHERS,
    /** What moves a date. */
    DATES,
    /** What ends or corrects it. */
    ENDS
  }

  static ActForm of(Group group, String act, ActField... fields) {
    return new ActForm(act, group, false, null, Arrays.asList(fields));
  }

  ActForm forGood() {
    return new ActForm(act, group, true, whatIf, fields);
  }

  ActForm imaginedAs(String name) {
    return new ActForm(act, group, isFinal, name, fields);
  }

  /** Its name in messages and identifiers. */
  public String key() {
    return PART.matcher(act).replaceAll("").replace('/', '-');
  }

  /** The part of the address that a field fills in; absent if none. */
  public @Nullable String part() {
    Matcher part = PART.matcher(act);
    return part.find() ? part.group(1) : null;
  }

  /** Whether nothing has to be typed or chosen. */
  public boolean isOneClick() {
    return fields.stream().allMatch(field -> field.kind() == ActField.Kind.OPEN_STEP);
  }
}
