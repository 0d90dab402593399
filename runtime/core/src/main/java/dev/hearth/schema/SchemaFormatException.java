package dev.hearth.schema;

/** A text is no schema; the message says where and why. */
public final class SchemaFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SchemaFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
