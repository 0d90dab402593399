package p2;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public final class Vertex {
  private final Hot<Long> left = Hot.of(0L);
  private final Hot<Integer> right = Hot.of(0);
  private final Hot<Optional<Vertex>> next = Hot.of(Optional.empty());

  private Vertex() {}

  public Vertex(int l, int r) {}
}
