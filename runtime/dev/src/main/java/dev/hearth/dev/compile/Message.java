package dev.hearth.dev.compile;

/**
 * What the compiler or a processor said.
 *
 * @param text as javac prints it, with file, line and the source line
 */
public record Message(Kind kind, String text) {
  /** How grave it is. */
  public enum Kind {
    ERROR,
    WARNING,
    NOTE
  }

  /** Whether Hearth's own processor said it. */
  public boolean fromHearth() {
    return text.contains("[hot:") || text.contains("[hot]");
  }
}
