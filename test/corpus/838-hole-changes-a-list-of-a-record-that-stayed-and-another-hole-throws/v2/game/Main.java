package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<In> i = Hot.of(new In(new ArrayList<>()));
  private final Hot<List<In>> j = Hot.of(List.of());
  private final Hot<Integer> last = Hot.of(0);

  @Override
  public void step() {}

  @Override
  public void start() {}
}
