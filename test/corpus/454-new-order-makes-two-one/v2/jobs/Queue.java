package jobs;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.TreeSet;

@HotState
public final class Queue implements HotProgram {
  @HotState
  record Task(String name, int minutes) implements Comparable<Task> {
    @Override
    public int compareTo(Task other) {
      return Integer.compare(minutes, other.minutes);
    }
  }

  private final Hot<TreeSet<Task>> tasks = Hot.of(new TreeSet<>());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
