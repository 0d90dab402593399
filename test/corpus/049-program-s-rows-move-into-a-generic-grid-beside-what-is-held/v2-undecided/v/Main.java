package v;

import dev.hearth.Held;
import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public final class Main implements HotProgram {
  private final Hot<Grid<Integer>> grid = Hot.of(new Grid<>(List.of(), Map.of()));
  private final Held<StringBuilder> log = Held.of(StringBuilder::new, b -> {});

  @Override
  public void start() {}

  @Override
  public void step() {}
}
