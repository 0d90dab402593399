package p2;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Vertex {
  private final Hot<Long> left = Hot.of(0L);
  private final Hot<Long> right = Hot.of(0L);
  private final Hot<List<Vertex>> next = Hot.of(List.of());

  private Vertex() {}

  public Vertex(int l, int r) {}
}
