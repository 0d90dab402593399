package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
record A(int n) {}

@HotState
record K(int n) {}

@HotState
record G(int n) {}

@HotState
record Box<T>(T v) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<Box<A>> a = Hot.of(new Box<>(new A(0)));
  private final Hot<List<Box<List<K>>>> k = Hot.of(List.of());
  private final Hot<Box<String>> s = Hot.of(new Box<>(""));
  private final Hot<Box<G>> g = Hot.of(new Box<>(new G(0)));

  @Override
  public void start() {
    a.set(new Box<>(new A(1)));
    k.set(List.of(new Box<>(List.of(new K(2), new K(3)))));
    s.set(new Box<>("s"));
    g.set(new Box<>(new G(4)));
  }

  @Override
  public void step() {}
}
