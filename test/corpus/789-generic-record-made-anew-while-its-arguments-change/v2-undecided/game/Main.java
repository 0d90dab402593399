package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
record B(int n) {}

@HotState
record K(String n) {}

@HotState
record G(int n, int m) {}

@HotState
record Cup<T>(List<T> v) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<Cup<B>> a = Hot.of(new Cup<>(List.of()));
  private final Hot<List<Cup<List<K>>>> k = Hot.of(List.of());
  private final Hot<Cup<String>> s = Hot.of(new Cup<>(List.of()));
  private final Hot<Cup<G>> g = Hot.of(new Cup<>(List.of()));

  @Override
  public void start() {}

  @Override
  public void step() {}
}
