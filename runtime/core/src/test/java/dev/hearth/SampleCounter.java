package dev.hearth;

/** What other threads know of {@link SampleProgram}. */
public interface SampleCounter {
  /** Counts on, and says how far it has come. */
  int count(int more);
}
