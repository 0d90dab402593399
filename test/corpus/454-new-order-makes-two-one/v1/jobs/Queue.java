package jobs;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.TreeSet;

@HotState
public final class Queue implements HotProgram {
  @HotState
  record Task(String name, int minutes) implements Comparable<Task> {
    @Override
    public int compareTo(Task other) {
      return other.name.compareTo(name);
    }
  }

  private final Hot<TreeSet<Task>> tasks = Hot.of(new TreeSet<>());

  @Override
  public void start() {
    tasks.set(
        new TreeSet<>(List.of(new Task("iron", 5), new Task("wash", 5), new Task("bake", 9))));
  }

  @Override
  public void step() {}
}
