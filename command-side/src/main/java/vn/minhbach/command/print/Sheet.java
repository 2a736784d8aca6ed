package vn.minhbach.command.print;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A filled form, ready for its template.
 *
 * @param template its name, whose words are those of the official form
 * @param title of the document; nothing personal, since viewers and printers show it
 * @param fields what the template puts in: texts, numbers, truth values, or lists and maps of them;
 *     absent where nobody recorded it
 */
public record Sheet(String template, String title, Map<String, @Nullable Object> fields) {
  public Sheet {
    fields = Collections.unmodifiableMap(new HashMap<>(fields));
  }

  /** What it says is personal. */
  @Override
  public String toString() {
    return "Sheet[" + template + "]";
  }
}
