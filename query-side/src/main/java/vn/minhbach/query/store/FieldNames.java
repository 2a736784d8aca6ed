package vn.minhbach.query.store;

/**
 * JSON member names as field names that MongoDB's own operators can address. A name may not be
 * empty, start with a dollar, hold a dot or a zero; such places are written as in a URL ({@code
 * %2E}), a lone percent sign being the empty name.
 */
final class FieldNames {
  private FieldNames() {}

  static String escape(String name) {
    if (name.isEmpty()) {
      return "%";
    }
    String escaped = name.replace("%", "%25").replace(".", "%2E").replace("\u0000", "%00");
    return escaped.startsWith("$") ? "%24" + escaped.substring(1) : escaped;
  }

  static String unescape(String field) {
    if (field.equals("%")) {
      return "";
    }
    String name = field.startsWith("%24") ? "$" + field.substring(3) : field;
    return name.replace("%00", "\u0000").replace("%2E", ".").replace("%25", "%");
  }
}
