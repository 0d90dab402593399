package ship;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Optional;

@HotState
public final class Bridge implements HotProgram {
  private final Hot<List<Leg>> legs = Hot.of(List.of());
  private final Hot<Optional<Buoy>> buoy = Hot.of(Optional.empty());

  @Override
  public void start() {
  }

  @Override
  public void step() {}

  @HotState
  public record Buoy(Leg last) {}
}
