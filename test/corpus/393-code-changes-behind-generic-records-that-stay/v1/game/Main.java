package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.EnumMap;
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
  public void start() {
    Ship s1 = new Ship(1);
    b.set(new Box<>(s1));
    d.set(
        new Duo<>(
            new Box<>(List.of(En.B, En.A)),
            Map.of(new Box<>(s1), new Box<>(new Box<>(List.of(En.A))))));
    m.set(
        Map.of(
            new Box<>(new Ship(2)), new Box<>(new EnumMap<>(Map.of(En.B, new Ship[] {s1, null})))));
    s.set(Set.of(new Box<>(new Box<>(s1)), new Box<>(new Box<>(new Ship(17)))));
    f.set(new Leaf(4));
  }

  @Override
  public void step() {}
}
