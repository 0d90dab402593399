package dev.hearth.test.corpus.run;

/** A way that ends where it should not; the message says all. */
final class Failed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Failed(String message) {
    super(message);
  }
}
