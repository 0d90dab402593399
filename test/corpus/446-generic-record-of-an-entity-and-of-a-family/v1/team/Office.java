package team;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
public final class Office implements HotProgram {
  private final Hot<Dated<Worker>> boss = Hot.of(new Dated<>(0, new Worker(), List.of()));
  private final Hot<List<Dated<Task>>> tasks = Hot.of(List.of());
  private final Hot<Map<Level, Dated<Optional<Dated<Level>>>>> levels = Hot.of(Map.of());

  @Override
  public void start() {
    Worker ann = new Worker();
    ann.rename("ann");
    ann.knows(new Dated<>(1, ann, List.of(ann)));
    boss.set(new Dated<>(2, ann, List.of()));
    tasks.set(
        List.of(
            new Dated<>(3, new Task.Call("bob"), List.of(new Task.Visit(ann))),
            new Dated<>(4, new Task.Visit(ann), List.of())));
  }

  @Override
  public void step() {
    levels.set(
        Map.of(
            Level.LOW,
            new Dated<>(5, Optional.of(new Dated<>(6, Level.HIGH, List.of(Level.LOW))), List.of())));
  }
}
