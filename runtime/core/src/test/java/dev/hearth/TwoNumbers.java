package dev.hearth;

/** A program of two numbers, for stress tests: plain ones, so that only turns order them. */
final class TwoNumbers implements HotProgram, Numbers {
  private static final int MIDDLE = 50;

  int x;
  int y;

  @Override
  public int x() {
    return x;
  }

  @Override
  public int y() {
    return y;
  }

  @Override
  public void write(int digit) {
    x = x * 10 + digit;
    for (int i = 0; i < MIDDLE; i++) {
      Thread.onSpinWait(); // so that who could come in has time to
    }
    y = y * 10 + digit;
  }

  @Override
  public void start() {}

  /** A step that has a middle. */
  @Override
  public void step() {
    write(1);
  }
}
