package ui;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@HotState
public final class App implements HotProgram {
  private final Hot<List<Signal>> queue = Hot.of(List.of());
  private final Hot<List<Logged>> log = Hot.of(List.of());
  private final Hot<Optional<Click>> last = Hot.of(Optional.empty());
  private final Hot<Set<Key>> down = Hot.of(Set.of());

  @Override
  public void start() {}

  @Override
  public void step() {
  }
}
