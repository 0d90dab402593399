package dev.hearth.test.property;

/** A state that the new code cannot take, which every way has to say. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Refused(String message) {
    super(message);
  }
}
