package dev.hearth.processor.plan;

/** What messages call the two ends of a transition. */
public final class TransitionText {
  private TransitionText() {}

  /** {@code state version 1}, or {@code the running draft}. */
  public static String from(Transition transition) {
    return transition.version() == 0
        ? "the running draft"
        : "state version " + transition.version();
  }

  /** {@code now}, or {@code state version 2}. */
  public static String to(Transition transition) {
    return transition.next().isPresent() ? "state version " + transition.next().getAsInt() : "now";
  }
}
