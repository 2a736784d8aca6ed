package vn.minhbach.ops.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * People who do not exist: names put together at random from parts as frequent as in Việt Nam, with
 * numbers that nobody can have.
 */
final class People {
  /** No province has this code, so no identity number starts so. */
  private static final String NO_PROVINCE = "000";

  private static final String NO_PHONE = "0900000";
  private static final List<String> HAMLETS =
      List.of("Thôn 1", "Thôn 2", "Thôn 3", "Thôn 4", "Thôn 5", "Thôn 6", "Thôn 7", "Thôn 8");

  private final List<Part> parts =
      Table.rows(
          "name-parts.csv",
          row ->
              new Part(
                  row.getField("part"),
                  row.getField("name"),
                  Integer.parseInt(row.getField("male")),
                  Integer.parseInt(row.getField("female"))));

  /** Somebody, as the API takes a person. */
  Map<String, Object> somebody(Dice dice) {
    boolean isFemale = dice.chance(0.5);
    String name =
        String.join(
            " ",
            part("surname", isFemale, dice),
            part("middle", isFemale, dice),
            part("given", isFemale, dice));
    Map<String, Object> person = new LinkedHashMap<>();
    person.put("name", name);
    person.put("identityNumber", "%s%09d".formatted(NO_PROVINCE, dice.whole(1, 999_999_999)));
    person.put("phone", "%s%03d".formatted(NO_PHONE, dice.whole(0, 999)));
    person.put("address", dice.oneOf(HAMLETS) + ", xã Hàm Thuận");
    return person;
  }

  private String part(String kind, boolean isFemale, Dice dice) {
    List<Part> candidates = parts.stream().filter(part -> part.kind().equals(kind)).toList();
    return dice.weighted(candidates, part -> isFemale ? part.female() : part.male()).name();
  }

  /** A part of names, and how many men and women bear it. */
  private record Part(String kind, String name, int male, int female) {}
}
