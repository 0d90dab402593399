package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
record Box<T, U>(T v, U u) {}

@HotState
record W(Box<String, Integer> i) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<W>> l = Hot.of(List.of());
  private final Hot<Box<String, String>> s = Hot.of(new Box<>("", ""));

  @Override
  public void start() {}

  @Override
  public void step() {}
}
