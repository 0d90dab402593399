package yard;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
public final class Yard implements HotProgram {
  private final Hot<List<Load>> loads = Hot.of(List.of());
  private final Hot<Map<String, Truck>> gates = Hot.of(Map.of());
  private final Hot<Optional<Integer>> queue = Hot.of(Optional.empty());

  @Override
  public void start() {}

  @Override
  public void step() {}

  @HotState
  public record Load(long tons) {}
}
