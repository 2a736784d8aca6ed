package vn.minhbach.command.vault;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.minhbach.shared.InvalidValue;

/**
 * Words that somebody typed. They may name people, so they are kept like a person is.
 *
 * @param text 1 to 2,000 characters, line breaks allowed
 */
public record Note(String text) implements VaultContent {
  private static final int LONGEST = 2000;
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\r\\t]]");

  public Note {
    text = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    int length = text.codePointCount(0, text.length());
    if (length < 1 || length > LONGEST || UNPRINTABLE.matcher(text).find()) {
      throw new InvalidValue("note", "(hidden)", "1 to " + LONGEST + " printable characters");
    }
  }

  @Override
  @JsonIgnore
  public String kind() {
    return "note";
  }

  @Override
  public String toString() {
    return "Note[hidden]";
  }
}
