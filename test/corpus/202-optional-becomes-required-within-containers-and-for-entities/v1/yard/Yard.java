package yard;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
public final class Yard implements HotProgram {
  private final Hot<List<Optional<Load>>> loads = Hot.of(List.of());
  private final Hot<Map<String, Optional<Truck>>> gates = Hot.of(Map.of());
  private final Hot<Optional<Optional<Integer>>> queue = Hot.of(Optional.empty());

  @Override
  public void start() {
    Truck a = new Truck();
    Truck b = new Truck();
    a.follow(b);
    b.follow(a);
    loads.set(List.of(Optional.of(new Load(1)), Optional.empty(), Optional.of(new Load(3))));
    gates.set(Map.of("in", Optional.of(b), "out", Optional.empty()));
    queue.set(Optional.of(Optional.empty()));
  }

  @Override
  public void step() {}

  @HotState
  public record Load(int tons) {}
}
