package jobs;

import dev.hearth.annotations.HotState;

@HotState
public record Job(String name, int minutes) implements Comparable<Job> {
  /** By name, and the longest first. */
  @Override
  public int compareTo(Job other) {
    int byName = name.compareTo(other.name);
    return byName != 0 ? byName : Integer.compare(other.minutes, minutes);
  }
}
