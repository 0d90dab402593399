package till;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.ArrayList;
import java.util.List;

@HotState
public final class Till implements HotProgram {
  private final Hot<List<Drawer>> drawers = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {
    List<Drawer> all = new ArrayList<>(drawers.get());
    all.add(new Drawer(all.size(), 10));
    drawers.set(all);
  }
}
