package v;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

@Migrates(1)
@Dropped(value = "Row.cells", reason = "in the grid now")
final class From1 extends V1.Migration {
  @Override
  protected Grid<Integer> grid(V1.Main old) {
    Map<String, Grid.Cell<Integer>> cells = new LinkedHashMap<>();
    for (V1.Row r : old.rows()) {
      r.cells().forEach((k, v) -> cells.put(k, new Grid.Cell<>(v.get(0), List.of(migrate(r)))));
    }
    return new Grid<>(Arrays.stream(old.raw()).map(this::migrate).toList(), cells);
  }
}
