package vn.minhbach.query.leader;

import java.util.List;

/**
 * The data of a plot: as a table beside it, and as a file.
 *
 * @param header the messages that name the columns
 * @param rows numbers as digits, days as ISO 8601, names as they are
 */
record Sheet(List<String> header, List<List<String>> rows) {
  Sheet {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
