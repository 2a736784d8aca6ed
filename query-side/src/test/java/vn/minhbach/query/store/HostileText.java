package vn.minhbach.query.store;

import java.util.List;

/** Texts that stores are known to trip over; each is a good key, and each document good JSON. */
final class HostileText {
  static final List<String> KEYS =
      List.of(
          ".",
          "a.b",
          "$where",
          "$",
          "_id",
          "a/b\\c",
          "__proto__",
          "{\"$gt\":\"\"}",
          "' OR 1=1 --",
          " ",
          "\u0000",
          "a\u0000b",
          "\ufeff",
          "\u202Eabc",
          "Đặng Thị Ngọc Ánh",
          "e\u0302\u0301",
          "👩‍👩‍👧",
          "ﷺ",
          "k".repeat(1_000),
          "ế".repeat(1_000));

  /** As Jackson writes them, so that they must come back letter by letter. */
  static final List<String> DOCUMENTS =
      List.of(
          "{}",
          "{\"z\":1,\"a\":2,\"m\":{\"y\":[],\"b\":{}}}",
          "{\"\":1,\".\":2,\"a.b\":3,\"$set\":4,\"$\":5,\"%\":6,\"%2E\":7,\"%number\":\"8\"}",
          "{\"x\":{\"%number\":\"1E5\"}}",
          "{\"$date\":\"2026\",\"$oid\":1,\"_id\":{\"$numberLong\":\"1\"}}",
          "{\"a\\u0000b\":\"\\u0000\"}",
          "{\"long\":9223372036854775807,\"min\":-9223372036854775808,\"over\":9223372036854775808}",
          "{\"zero\":0,\"minus\":-0,\"decimal\":0.10,\"tenth\":0.1,\"minusDecimal\":-0.0}",
          "{\"e\":1E5,\"E\":1e+5,\"small\":1E-400,\"tiny\":0.0000001,\"huge\":1e6000}",
          "{\"digits\":1234567890123456789012345678901234567890.12345678901234567890}",
          "{\"thirtyFour\":1234567890123456789012345678901234}",
          "{\"array\":[null,true,false,1,1.5,\"1\",[[]],{\"0\":{}}]}",
          "{\"quote\":\"\\\"\",\"slash\":\"/\",\"back\":\"\\\\\",\"line\":\"\\n\"}",
          "{\"name\":\"Đặng Thị Ngọc Ánh\",\"emoji\":\"👩‍👩‍👧\",\"bom\":\"\ufeff\"}",
          "{\"deep\":" + "[".repeat(63) + "]".repeat(63) + "}",
          "{\"wide\":[" + "0,".repeat(99_999) + "0]}");

  private HostileText() {}
}
