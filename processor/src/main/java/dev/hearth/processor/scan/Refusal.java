package dev.hearth.processor.scan;

/** Why a type cannot be carried, and what to do instead. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;
  private final String wayOut;

  /**
   * @param what a clause that follows "is not state: "
   */
  Refusal(String what, String wayOut) {
    super(what);
    this.wayOut = wayOut;
  }

  String what() {
    return String.valueOf(getMessage());
  }

  String wayOut() {
    return wayOut;
  }
}
