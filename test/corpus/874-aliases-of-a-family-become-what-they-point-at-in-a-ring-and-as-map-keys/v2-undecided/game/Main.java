package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
sealed interface Ref permits Node {}

@HotState
final class Node implements Ref {
  private final Hot<String> name = Hot.of("");
  private final Hot<Optional<Ref>> me = Hot.of(Optional.empty());
  private final Hot<String> path = Hot.of("");
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Ref>> refs = Hot.of(List.of());
  private final Hot<Map<Ref, Integer>> rank = Hot.of(Map.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
