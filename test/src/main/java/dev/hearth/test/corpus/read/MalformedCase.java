package dev.hearth.test.corpus.read;

/** A case that is not written as cases are; the message says what is wrong with it. */
public final class MalformedCase extends Exception {
  private static final long serialVersionUID = 1L;

  MalformedCase(String message) {
    super(message);
  }
}
