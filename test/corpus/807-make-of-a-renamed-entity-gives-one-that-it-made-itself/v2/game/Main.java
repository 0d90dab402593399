package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class Foe {
  final Hot<Integer> hp = Hot.of(1);
  final Hot<String> tag = Hot.of("");
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Foe>> l = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
