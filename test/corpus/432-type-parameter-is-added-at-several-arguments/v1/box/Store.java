package box;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Store implements HotProgram {
  @HotState
  record Box(String owner, String content) {}

  private final Hot<List<Box>> numbers = Hot.of(List.of());
  private final Hot<List<Box>> names = Hot.of(List.of());

  @Override
  public void start() {
    numbers.set(List.of(new Box("ann", "5"), new Box("bob", "7")));
    names.set(List.of(new Box("cid", "x")));
  }

  @Override
  public void step() {}
}
