package org;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.ArrayList;
import java.util.List;

@HotState
public final class Company implements HotProgram {
  private final Hot<List<Unit>> units = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {
    List<Unit> more = new ArrayList<>(units.get());
    int n = more.size();
    more.add(new Unit("unit " + n, List.of(new Desk(n, new Lamp(40 + n)), new Desk(-n, null))));
    units.set(more);
  }
}
