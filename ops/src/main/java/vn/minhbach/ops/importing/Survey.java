package vn.minhbach.ops.importing;

/**
 * What the first reading of a file found: that it is whole, and how much it holds.
 *
 * @param dossiers how many dossiers it holds, taken or not
 * @param events how many steps it holds, taken or not
 * @param isApart whether a dossier's rows do not stand together (CSV only)
 */
record Survey(long dossiers, long events, boolean isApart) {

  /**
   * Reads the whole file once.
   *
   * @throws Refused when the file as a whole cannot be used
   */
  static Survey of(LogFile file, Progress progress) throws Refused {
    Fingerprints numbers = new Fingerprints();
    long dossiers = 0;
    long events = 0;
    boolean isApart = false;
    try (DossierLog log = file.open()) {
      for (RawDossier dossier = log.next(); dossier != null; dossier = log.next()) {
        dossiers++;
        events += dossier.stepsInFile();
        String number = CsvLog.number(dossier);
        isApart |= !file.isXes() && !number.isEmpty() && !numbers.add(number);
        progress.checked(log.bytesRead(), file.size());
      }
    }
    return new Survey(isApart ? numbers.size() : dossiers, events, isApart);
  }
}
