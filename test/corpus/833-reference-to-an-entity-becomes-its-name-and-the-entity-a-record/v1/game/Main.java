package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class En {
  final Hot<String> name = Hot.of("");
  final Hot<Optional<En>> target = Hot.of(Optional.empty());

  En() {}

  En(String s) {
    name.set(s);
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<En>> all = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {
    En a = new En("a"), b = new En("b");
    a.target.set(Optional.of(b));
    b.target.set(Optional.of(a));
    all.set(List.of(a, b, new En("c")));
  }
}
