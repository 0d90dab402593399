package dev.hearth;

/** What {@link HotRuntime} drives: a program as it is, or one whose code can change. */
public interface Engine extends AutoCloseable {
  /** Runs one step, at the update point's far side. */
  void step();

  /** Whether the program has come to its end. */
  boolean done();

  /** Lets {@link #done} be true from now on; may be called by any thread. */
  void stop();

  /** Waits until the step after the one that began at {@code begin} nanoseconds is due. */
  void awaitNextStep(long begin);

  /** How other threads come to the program. */
  Turns turns();

  @Override
  void close();
}
