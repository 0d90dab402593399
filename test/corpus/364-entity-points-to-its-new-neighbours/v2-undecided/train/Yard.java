package train;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public final class Yard implements HotProgram {
  private final Hot<List<Car>> trains = Hot.of(List.of());
  private final Hot<Map<Integer, Car>> byNumber = Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
