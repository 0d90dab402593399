package dev.hearth.migrate;

/**
 * Thrown where something cannot be made beside the running program: what it was needed for is left
 * to the pause. An error, so that no hole takes it for its own.
 */
final class Deferred extends Error {
  private static final long serialVersionUID = 1;

  private final transient Deferrals from;

  Deferred(Deferrals from) {
    super("left to the pause", null, false, false);
    this.from = from;
  }

  /** What was to be made is noted, and will be made in the pause. */
  void noted() {
    from.noted();
  }
}
