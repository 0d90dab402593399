package bus;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.ArrayDeque;
import java.util.Deque;

@HotState
public final class Line implements HotProgram {
  private final Hot<Deque<Halt>> stops = Hot.of(new ArrayDeque<>());
  private final Hot<Halt> depot = Hot.of(new Halt("Depot", 0));

  @Override
  public void start() {}

  @Override
  public void step() {}
}
