package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
record Box(Lid lid) { @HotState record Lid(int n) {} }

@HotState
record Crate(Lid lid) { @HotState record Lid(int n) {} }

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Box>> l = Hot.of(List.of());
  private final Hot<List<Box.Lid>> lids = Hot.of(List.of());
  private final Hot<List<Crate>> fresh = Hot.of(List.of(new Crate(new Crate.Lid(9))));

  @Override
  public void start() {}

  @Override
  public void step() {}
}
