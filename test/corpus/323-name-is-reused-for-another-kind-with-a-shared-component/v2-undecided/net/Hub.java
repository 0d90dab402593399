package net;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Hub implements HotProgram {
  private final Hot<List<String>> services = Hot.of(List.of());
  private final Hot<Port> plug = Hot.of(Port.USB_C);
  private final Hot<Integer> ticks = Hot.of(0);

  @Override
  public void start() {}

  @Override
  public void step() {
    ticks.update(t -> t + 1);
  }
}
