package vn.minhbach.command.vault;

import java.util.regex.Pattern;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.dossier.DossierId;

/**
 * Whose eyes the vault is opened for.
 *
 * @param officer who reads, under their own account
 * @param dossier for the sake of which
 * @param purpose what for, in words of the program such as {@code form 01}, never typed by anybody:
 *     1 to 60 small letters without accents, digits, spaces and dashes, a letter first
 */
public record Reader(OfficerId officer, DossierId dossier, String purpose) {
  private static final Pattern PURPOSE = Pattern.compile("[a-z][a-z0-9 -]{0,59}");

  public Reader {
    if (!PURPOSE.matcher(purpose).matches()) {
      throw new InvalidValue(
          "purpose", purpose, "1 to 60 small letters, digits, spaces or dashes, a letter first");
    }
  }
}
