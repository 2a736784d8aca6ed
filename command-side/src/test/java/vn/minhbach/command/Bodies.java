package vn.minhbach.command;

/** Bodies of requests, about made-up people. */
public final class Bodies {
  /** Says who it is, wherever it should not. */
  public static final String NAME = "Trần Thị Kín Đáo";

  /** An identity number that nobody has. */
  public static final String IDENTITY_NUMBER = "999199999123";

  /** A telephone number that nobody has. */
  public static final String PHONE = "0999999123";

  private Bodies() {}

  /** A receipt of a procedure that takes three working days. */
  public static String receipt() {
    return receipt("1.004837");
  }

  /** A receipt of this procedure. */
  public static String receipt(String procedure) {
    return """
        {"agency": "H36.199", "unit": "TTPVHCC", "procedure": "%s", "submitter": %s,
         "papers": [{"name": "Tờ khai", "kind": "ORIGINAL", "quantity": 1}]}
        """
        .formatted(procedure, person());
  }

  /** A filing online. */
  public static String filing() {
    return """
        {"agency": "H36.199", "unit": "TTPVHCC", "procedure": "1.003583", "channel": "ONLINE",
         "submitter": %s}
        """
        .formatted(person());
  }

  /** The person whom all of this is about. */
  public static String person() {
    return """
        {"name": "%s", "identityNumber": "%s", "phone": "%s", "email": "kin.dao@example.vn",
         "address": "Thôn Lặng Lẽ"}
        """
        .formatted(NAME, IDENTITY_NUMBER, PHONE);
  }
}
