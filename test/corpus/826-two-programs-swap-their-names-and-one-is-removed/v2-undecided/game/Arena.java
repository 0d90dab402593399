package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Arena implements HotProgram {
  private final Hot<List<String>> names = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
