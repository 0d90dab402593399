package net;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Hub implements HotProgram {
  private final Hot<List<Port>> ports = Hot.of(List.of());
  private final Hot<Integer> ticks = Hot.of(0);

  @Override
  public void start() {
    ports.set(List.of(new Port(22, "ssh"), new Port(80, "http")));
  }

  @Override
  public void step() {
    ticks.update(t -> t + 1);
  }
}
