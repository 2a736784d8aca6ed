package vn.minhbach.query.leader;

import java.text.NumberFormat;
import vn.minhbach.query.page.Language;

/** Shares and other broken numbers as people read them, to one digit. */
final class Share {
  private Share() {}

  /** A share of one, as per cent. */
  static String said(double share, Language language) {
    NumberFormat format = NumberFormat.getPercentInstance(language.locale());
    format.setMaximumFractionDigits(1);
    return format.format(share);
  }

  /** A number. */
  static String number(double number, Language language) {
    NumberFormat format = NumberFormat.getNumberInstance(language.locale());
    format.setMaximumFractionDigits(1);
    return format.format(number);
  }
}
