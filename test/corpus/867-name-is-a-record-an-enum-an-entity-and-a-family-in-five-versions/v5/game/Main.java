package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
sealed interface X permits X.Old, X.New {
  @HotState
  record Old(String s) implements X {}

  @HotState
  record New() implements X {}
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<X>> a = Hot.of(List.of());
  private final Hot<Short> n = Hot.of((short) 0);

  @Override
  public void step() {}

  @Override
  public void start() {}
}
