package dev.hearth.snapshot;

import org.jspecify.annotations.Nullable;

/** State that no file can hold. */
final class Unwritable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable Object subject;

  Unwritable(Object subject, String reason) {
    super(reason);
    this.subject = subject;
  }

  /** What it is about. */
  @Nullable Object subject() {
    return subject;
  }
}
