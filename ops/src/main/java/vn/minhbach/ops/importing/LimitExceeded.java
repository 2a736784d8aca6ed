package vn.minhbach.ops.importing;

import java.io.IOException;

/** More bytes came than {@link Limits} allow; parsers pass it through as the fault it is. */
final class LimitExceeded extends IOException {
  private static final long serialVersionUID = 1L;

  private final String value;
  private final String rule;

  LimitExceeded(String value, String rule) {
    super(rule);
    this.value = value;
    this.rule = rule;
  }

  String value() {
    return value;
  }

  String rule() {
    return rule;
  }
}
