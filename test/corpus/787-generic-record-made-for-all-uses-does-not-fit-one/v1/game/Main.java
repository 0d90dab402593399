package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
record Box<T>(T v) {}

@HotState
record W(Box<Integer> i) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<W>> l = Hot.of(List.of());
  private final Hot<Box<String>> s = Hot.of(new Box<>(""));

  @Override
  public void start() {
    l.set(List.of(new W(new Box<>(3))));
  }

  @Override
  public void step() {}
}
