package vn.minhbach.ops.demo;

import java.util.List;

/** Who plays: accounts and units of the built-in commune. */
final class Cast {
  static final String AGENCY = "H36.199";
  static final String COUNTER = "TTPVHCC";
  static final String OFFICE_OF_LEADERS = "VP";
  static final String CITIZEN = "congdan";
  static final String DIRECTOR = "giamdoc";
  static final List<String> CLERKS = List.of("motcua1", "motcua2", "motcua3");
  static final List<String> LEADERS = List.of("phochutich", "phochutich", "chutich");

  private Cast() {}
}
