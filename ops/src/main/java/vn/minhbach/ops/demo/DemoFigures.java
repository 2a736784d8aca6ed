package vn.minhbach.ops.demo;

/**
 * What the books say at the end of the week.
 *
 * @param received dossiers whose clock started, also those cancelled since
 * @param early resolved before the promised date
 * @param onTime resolved on it
 * @param late resolved after it
 * @param stopped stopped at the citizen's request after receipt
 * @param cancelled entered by mistake
 * @param open received and not resolved
 * @param overdue of the open ones, past their date
 * @param refused not received
 */
record DemoFigures(
    int received,
    int early,
    int onTime,
    int late,
    int stopped,
    int cancelled,
    int open,
    int overdue,
    int refused) {
  static final DemoFigures NONE = new DemoFigures(0, 0, 0, 0, 0, 0, 0, 0, 0);

  DemoFigures plus(DemoFigures more) {
    return new DemoFigures(
        received + more.received,
        early + more.early,
        onTime + more.onTime,
        late + more.late,
        stopped + more.stopped,
        cancelled + more.cancelled,
        open + more.open,
        overdue + more.overdue,
        refused + more.refused);
  }
}
