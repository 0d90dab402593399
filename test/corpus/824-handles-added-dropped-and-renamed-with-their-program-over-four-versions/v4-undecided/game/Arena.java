package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Arena implements HotProgram {
  private final Hot<Integer> score = Hot.of(0);
  private final Hot<Integer> turns = Hot.of(0);
  private final Hot<List<String>> log = Hot.of(List.of());
  private final Hot<Long> seed = Hot.of(5L);

  @Override
  public void step() {}

  @Override
  public void start() {}
}
