package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
record Crate(Lid lid) { @HotState record Lid(int n) {} }

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Crate>> l = Hot.of(List.of());
  private final Hot<List<Crate.Lid>> lids = Hot.of(List.of());

  @Override
  public void start() {
    l.set(List.of(new Crate(new Crate.Lid(1))));
    lids.set(List.of(new Crate.Lid(2)));
  }

  @Override
  public void step() {}
}
