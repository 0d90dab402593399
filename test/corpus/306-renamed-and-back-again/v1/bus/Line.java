package bus;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.ArrayDeque;
import java.util.Deque;

@HotState
public final class Line implements HotProgram {
  private final Hot<Deque<Stop>> stops = Hot.of(new ArrayDeque<>());
  private final Hot<Stop> depot = Hot.of(new Stop("Depot", 0));

  @Override
  public void start() {
    stops.set(new ArrayDeque<>());
  }

  @Override
  public void step() {
    Deque<Stop> more = new ArrayDeque<>(stops.get());
    more.addFirst(new Stop("Stop " + more.size(), more.size() * 250));
    stops.set(more);
  }
}
