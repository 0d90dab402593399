package odd;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.EnumMap;
import java.util.Map;

@HotState
public final class Main implements HotProgram {
  private final Hot<List> list = Hot.of(new List(new String(1), java.util.List.of()));
  private final Hot<Optional<Migration>> opt = Hot.of(new Optional<>(null, java.util.Optional.empty()));
  private final Hot<java.util.List<Override>> over = Hot.of(java.util.List.of());
  private final Hot<java.lang.String> text = Hot.of("");

  @java.lang.Override
  public void start() {}

  @java.lang.Override
  public void step() {
    list.set(new List(new String(2), java.util.List.of(new List(new String(3), java.util.List.of()))));
    opt.set(new Optional<>(new Migration(4, new EnumMap<>(Map.of(Object.CLASS, 5, Object.NULL, 9))), java.util.Optional.empty()));
    over.set(java.util.List.of(new Override.Function(new Override.Math("6"))));
    text.set("t");
  }
}
