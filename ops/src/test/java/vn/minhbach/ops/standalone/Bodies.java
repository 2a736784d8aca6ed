package vn.minhbach.ops.standalone;

/** Bodies of requests that are right. */
final class Bodies {
  static final String AGENCY = "H36.199";

  /** Five working days. */
  static final String RECEIPT =
      """
      {"agency":"H36.199","unit":"TTPVHCC","procedure":"1.003583",
       "submitter":{"name":"Người Nộp Thử"}}
      """;

  static final String ASSIGNMENT = "{\"to\":\"tuphap\"}";
  static final String STEP = "{\"name\":\"Thẩm định\"}";
  static final String DECISION = "{\"outcome\":\"GRANTED\",\"resultNumber\":\"12/GKS\"}";

  private Bodies() {}
}
