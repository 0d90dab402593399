package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Acc> a = Hot.of(new Acc(0));
  private final Hot<Map<Acc, String>> m = Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
