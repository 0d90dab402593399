package jobs;

import dev.hearth.annotations.HotState;

@HotState
public record Job(String name, int minutes) implements Comparable<Job> {
  @Override
  public int compareTo(Job other) {
    return Integer.compare(minutes, other.minutes);
  }
}
