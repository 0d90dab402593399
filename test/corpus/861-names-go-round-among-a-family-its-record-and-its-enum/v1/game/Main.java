package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
sealed interface Sh permits Ci, Co {}

@HotState
record Ci(int r) implements Sh {}

@HotState
enum Co implements Sh {
  R,
  C
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Sh>> f = Hot.of(List.of(new Ci(1), Co.R));
  private final Hot<Map<Co, Optional<Ci>>> by =
      Hot.of(new EnumMap<>(Map.of(Co.R, Optional.of(new Ci(2)))));

  @Override
  public void step() {}

  @Override
  public void start() {}
}
