package box;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public final class Store implements HotProgram {
  @HotState
  record Box(String owner, int content) {}

  private final Hot<List<Box>> boxes = Hot.of(List.of());
  private final Hot<Map<String, Box>> byOwner = Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {
    Box box = new Box("ann", 5);
    boxes.set(List.of(box, new Box("bob", 7)));
    byOwner.set(Map.of("ann", box));
  }
}
