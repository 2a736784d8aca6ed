package vn.minhbach.command.procedure;

import java.util.List;
import vn.minhbach.shared.procedure.Field;
import vn.minhbach.shared.procedure.Unaccented;

/**
 * Subjects that no board and no message may name. Where a file does not say whether a procedure is
 * sensitive, a subject in its name or field makes it so: a silence too many harms nobody.
 */
final class SensitiveSubjects {
  private static final List<String> WORDS =
      List.of(
          "con nuoi",
          "giam ho",
          "nhan cha, me, con",
          "khuyet tat",
          "cai nghien",
          "nghien ma tuy",
          "giam ngheo",
          "ho ngheo",
          "can ngheo",
          "thu nhap thap",
          "bao tro xa hoi",
          "tro giup xa hoi",
          "tro cap xa hoi",
          "huu tri xa hoi",
          "bao ve khan cap",
          "xam hai",
          "bao luc gia dinh",
          "mua ban nguoi",
          "to cao",
          "hiv",
          "tam than",
          "dan toc",
          "gioi tinh",
          "tinh trang hon nhan",
          "ly hon");

  private SensitiveSubjects() {}

  static boolean touchedBy(String name, Field field) {
    String text = " " + Unaccented.of(name + " – " + field.name()) + " ";
    return WORDS.stream().anyMatch(word -> text.contains(" " + Unaccented.of(word) + " "));
  }
}
