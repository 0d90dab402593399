package v;

import dev.hearth.Held;
import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Row>> rows = Hot.of(List.of());
  private final Hot<Row[]> raw = Hot.of(new Row[0]);
  private final Held<StringBuilder> log = Held.of(StringBuilder::new, b -> {});
  private final int cached = 3;

  @Override
  public void start() {}

  @Override
  public void step() {
    log.get().append("x");
    Row r = new Row(Map.of("a", List.of(1, 2)), new int[] {3}, null);
    rows.set(new ArrayList<>(List.of(r)));
    raw.set(new Row[] {r, r});
  }
}
