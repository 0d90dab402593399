package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Set;

@HotState
public final class Main implements HotProgram {
  private final Hot<Box<Ship>> b = Hot.of(new Box<>(new Ship(0)));
  private final Hot<Duo<Box<List<En>>, Box<Ship>>> d =
      Hot.of(new Duo<>(new Box<>(List.of()), Map.of()));
  private final Hot<Map<Box<Ship>, Box<Map<En, Ship[]>>>> m = Hot.of(Map.of());
  private final Hot<Set<Box<Box<Ship>>>> s = Hot.of(Set.of());
  private final Hot<Fam> f = Hot.of(new Leaf(0));

  @Override
  public void start() {}

  @Override
  public void step() {}
}
