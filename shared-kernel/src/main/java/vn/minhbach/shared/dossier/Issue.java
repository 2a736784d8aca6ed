package vn.minhbach.shared.dossier;

import vn.minhbach.shared.InvalidValue;

/**
 * The number of an issued form or of a line in the register: without gaps for each agency, year and
 * form (Circular 01/2018 art. 10.2).
 *
 * @param year of issue, in Việt Nam
 * @param serial 1 for the first of the year
 */
public record Issue(int year, int serial) {
  public Issue {
    if (serial < 1) {
      throw new InvalidValue("serial", Integer.toString(serial), "1 or more");
    }
  }
}
