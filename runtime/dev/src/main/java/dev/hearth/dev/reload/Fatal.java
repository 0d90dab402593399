package dev.hearth.dev.reload;

/** What no roll-back can answer. */
final class Fatal {
  private Fatal() {}

  /** Throws {@code thrown} when the virtual machine itself is ending the thread, or is broken. */
  static void rethrow(Throwable thrown) {
    boolean death = thrown.getClass().getName().equals("java.lang.ThreadDeath");
    if (death || thrown instanceof InternalError || thrown instanceof UnknownError) {
      throw (Error) thrown;
    }
  }
}
