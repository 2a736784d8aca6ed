package vn.minhbach.query.sla;

/**
 * A number of dossiers, split by who has to act.
 *
 * @param total all of them
 * @param office waiting for one of our desks
 * @param citizen waiting for the citizen
 * @param otherAgency waiting for another agency
 * @param law while the law stops the clock
 */
public record Figure(int total, int office, int citizen, int otherAgency, int law) {
  static Figure of(Waiting waiting) {
    return new Figure(
        waiting.office() + waiting.citizen() + waiting.otherAgency() + waiting.law(),
        waiting.office(),
        waiting.citizen(),
        waiting.otherAgency(),
        waiting.law());
  }
}
