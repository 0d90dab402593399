package v;

import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public record Grid<T>(List<Row> rows, Map<String, Cell<T>> cells) {
  @HotState
  public record Cell<T>(T value, List<Row> from) {}
}
