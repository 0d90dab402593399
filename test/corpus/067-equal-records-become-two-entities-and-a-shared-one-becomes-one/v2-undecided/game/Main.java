package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
final class Pt {
  private final Hot<Integer> x = Hot.of(0);

  private Pt() {}

  Pt(int v) {
    x.set(v);
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Pt>> a = Hot.of(List.of());
  private final Hot<Map<String, Pt>> b = Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
