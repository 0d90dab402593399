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
    legs.set(List.of(new Leg(1500, 10, List.of(3, 4), (byte) 5)));
    buoy.set(Optional.of(new Buoy(new Leg(999, 0, List.of(), (byte) -1))));
  }

  @Override
  public void step() {}

  @HotState
  public record Buoy(Leg last) {}
}
