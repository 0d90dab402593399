package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
final class Cow { final Hot<Integer> hp = Hot.of(1); }

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Cow>> l = Hot.of(List.of());

  @Override
  public void start() {
    l.set(List.of(new Cow()));
  }

  @Override
  public void step() {}
}
