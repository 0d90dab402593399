package dev.hearth.schema;

/** A text is no schema; the message says where and why. */
public final class SchemaFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean newer;

  SchemaFormatException(String message, Throwable cause) {
    super(message, cause);
    this.newer = false;
  }

  private SchemaFormatException(String message, boolean newer) {
    super(message);
    this.newer = newer;
  }

  /** For a text that a newer Hearth has written. */
  static SchemaFormatException ofFormat(int format) {
    return new SchemaFormatException(
        "it has format " + format + ", and this Hearth reads format " + SchemaJson.FORMAT, true);
  }

  static SchemaFormatException damaged(String message) {
    return new SchemaFormatException(message, false);
  }

  /** Whether the text may well be sound, for a newer Hearth. */
  boolean isNewer() {
    return newer;
  }
}
