package ui;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@HotState
public final class App implements HotProgram {
  private final Hot<List<Event>> queue = Hot.of(List.of());
  private final Hot<List<Logged>> log = Hot.of(List.of());
  private final Hot<Optional<Click>> last = Hot.of(Optional.empty());
  private final Hot<Set<Key>> down = Hot.of(Set.of());

  @Override
  public void start() {}

  @Override
  public void step() {
    queue.set(List.of(new Click(1, 2), Key.B, new Event.Tick(3)));
    log.set(List.of(new Click(4, 5), new Event.Tick(6)));
    last.set(Optional.of(new Click(7, 8)));
    down.set(EnumSet.of(Key.A));
  }
}
