package dev.hearth;

/** What other threads know of {@link TwoNumbers}. */
interface Numbers {
  int x();

  int y();

  /** Writes a digit behind the others. */
  void write(int digit);
}
