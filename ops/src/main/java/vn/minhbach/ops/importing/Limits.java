package vn.minhbach.ops.importing;

/** How much of a foreign file is believed. Each bound keeps memory independent of the file. */
final class Limits {
  /** Code points of a text that is taken; longer ones refuse their dossier. */
  static final int TEXT_LENGTH = 200;

  /** Characters of a text kept while reading: enough to show it and to see that it is too long. */
  static final int KEPT_CHARACTERS = 2 * TEXT_LENGTH + 2;

  /** Steps of one dossier: the longest in published logs has under 2,000; one request holds it. */
  static final int STEPS_PER_DOSSIER = 10_000;

  /** Attributes (child elements) of one trace or event. */
  static final int ATTRIBUTES_PER_ELEMENT = 1_000;

  /** Elements inside one another; IEEE 1849 nests attributes without bound, nobody else does. */
  static final int NESTING = 100;

  /** Different names of elements, XML attributes and instructions; XES has about 30. */
  static final int XML_NAMES = 1_000;

  /** Bytes between the tags of two elements: one value, comment or gap. */
  static final long BYTES_PER_TOKEN = 1 << 20;

  /** Characters of one CSV record. */
  static final int CHARACTERS_PER_RECORD = 1 << 20;

  /** Unpacked bytes of a whole file (64 GiB). */
  static final long UNPACKED_BYTES = 64L << 30;

  /** Unpacked bytes per packed byte; event logs pack about 20 to 1, bombs about 1,000 to 1. */
  static final long UNPACKING_RATIO = 400;

  /** Unpacked bytes below which the ratio is not looked at (64 MiB). */
  static final long UNPACKED_BYTES_FREE = 64L << 20;

  /** Rows of a CSV file held at once where a dossier's rows do not stand together. */
  static final int ROWS_HELD = 50_000;

  /** Refusals listed one by one in the report; all are counted. */
  static final int REFUSALS_LISTED = 100_000;

  private Limits() {}
}
