package dev.hearth.testkit;

/** A value of a library, which has no text of its own. */
public final class Money {
  private final long cents;

  public Money(long cents) {
    this.cents = cents;
  }

  public long cents() {
    return cents;
  }
}
