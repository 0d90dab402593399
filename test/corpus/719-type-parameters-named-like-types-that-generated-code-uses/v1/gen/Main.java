package gen;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
public final class Main implements HotProgram {
  private final Hot<Both<Ship, Integer>> both = Hot.of(new Both<>(new Ship(1), 2, List.of(), 3));
  private final Hot<List<Holder<Ship, String, List<Ship>, Ship, Long>>> holders = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {
    both.set(new Both<>(new Ship(4), 5, List.of(new Ship(6)), 7));
    holders.set(List.of(new Holder<>(new Ship(8), "m", List.of(new Ship(9)), Map.of(new Ship(10), 11L), Optional.of(new Holder<>(null, null, null, Map.of(), Optional.empty())))));
  }
}
