package p3;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Map;

@HotState
public final class Root implements HotProgram {
  private final Hot<Map<p3.sub.Name, p2.Vertex>> nodes = Hot.of(Map.of());
  private final Hot<p2.Vertex> head = Hot.of(new p2.Vertex(0, 0));

  @Override
  public void start() {}

  @Override
  public void step() {}
}
