package vn.minhbach.ops.demo;

/** The product did not take an act of the plan: a mistake of the plan, or of the product. */
public final class ActRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ActRefused(String act, String answer) {
    super("The demo stops: " + act + " was answered " + answer);
  }
}
