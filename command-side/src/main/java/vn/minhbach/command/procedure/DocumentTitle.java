package vn.minhbach.command.procedure;

import java.util.regex.Pattern;
import vn.minhbach.shared.procedure.Unaccented;

/**
 * Tells the title of a decision, decree or list from the name of a procedure: the national data
 * carry some titles where a name should be.
 */
final class DocumentTitle {
  private static final Pattern TITLE =
      Pattern.compile(
          "(?:quyet dinh|nghi dinh|nghi quyet|thong tu(?: lien tich)?|cong van|thong bao|ke hoach)"
              + "(?: so)? [0-9].*"
              + "|(?:quyet dinh )?(?:ve viec )?(?:cong bo|ban hanh)(?: chuan hoa)? danh muc .*");

  private DocumentTitle() {}

  static boolean isOne(String name) {
    return TITLE.matcher(Unaccented.of(name)).matches();
  }
}
