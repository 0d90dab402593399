package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

@HotState
record Pt(int x) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Pt>> a = Hot.of(List.of());
  private final Hot<Map<String, Pt>> b = Hot.of(Map.of());

  @Override
  public void start() {
    Pt p = new Pt(1), q = new Pt(1);
    a.set(Arrays.asList(p, q, p, null));
    b.set(new TreeMap<>(Map.of("p", p, "q", q)));
  }

  @Override
  public void step() {}
}
