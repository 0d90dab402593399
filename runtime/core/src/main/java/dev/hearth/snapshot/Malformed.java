package dev.hearth.snapshot;

import org.jspecify.annotations.Nullable;

/** What is in a file is not what its schema says; gathers the path to it on its way out. */
final class Malformed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final StringBuilder path = new StringBuilder();
  private final String reason;

  Malformed(String reason) {
    this(reason, null);
  }

  Malformed(String reason, @Nullable Throwable cause) {
    super(reason, cause);
    this.reason = reason;
  }

  /** This, with {@code step} before the path that it has. */
  Malformed within(String step) {
    path.insert(0, step);
    return this;
  }

  /** The path from the object that a file's node stands for, and why. */
  @Override
  public String getMessage() {
    return path.isEmpty() ? reason : "in " + path + ": " + reason;
  }
}
