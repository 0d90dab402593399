package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Ok<Ship, String>> a = Hot.of(new Ok<>(Optional.empty(), Optional.empty(), List.of(), 0));
  private final Hot<List<Ok<String, Ship>>> b = Hot.of(List.of());
  private final Hot<Ok<Ok<Ship, Long>, Map<String, Ship>>> c = Hot.of(new Ok<>(Optional.empty(), Optional.empty(), List.of(), 0));

  @Override
  public void start() {}

  @Override
  public void step() {}
}
