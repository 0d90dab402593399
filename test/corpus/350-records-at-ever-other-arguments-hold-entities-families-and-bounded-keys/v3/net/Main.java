package net;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Town>> towns = Hot.of(List.of());
  private final Hot<Optional<Edge<Shape, Long>>> lone = Hot.of(Optional.empty());
  private final Hot<Optional<Edge<Integer, Double>>> numbers = Hot.of(Optional.empty());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
