package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Map;
import java.util.Optional;

@HotState
record Col(int a, String name) {}

@HotState
record Px(Optional<Col> c, Col bg) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<Col, Px[]>> m = Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
