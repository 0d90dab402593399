package jobs;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

@HotState
public final class Scheduler implements HotProgram {
  private final Hot<TreeSet<Job>> jobs = Hot.of(new TreeSet<>());
  private final Hot<TreeMap<Job, String>> owners = Hot.of(new TreeMap<>());
  private final Hot<SortedSet<Level>> levels = Hot.of(new TreeSet<>());
  private final Hot<Queue<Job>> urgent = Hot.of(new PriorityQueue<>());

  @Override
  public void start() {
    jobs.set(new TreeSet<>());
    levels.set(new TreeSet<>(java.util.List.of(Level.HIGH, Level.LOW)));
  }

  @Override
  public void step() {
    TreeSet<Job> more = new TreeSet<>(jobs.get());
    more.add(new Job("build", 30 - more.size()));
    more.add(new Job("test", 10 + more.size()));
    jobs.set(more);
    TreeMap<Job, String> by = new TreeMap<>(owners.get());
    for (Job job : more) {
      by.put(job, job.name().substring(0, 1));
    }
    owners.set(by);
    urgent.set(new PriorityQueue<>(more.headSet(new Job("x", 12))));
  }
}
