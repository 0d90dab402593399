package box;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public final class Store implements HotProgram {
  @HotState
  record Box<T>(String owner, T content) {}

  private final Hot<List<Box<Long>>> boxes = Hot.of(List.of());
  private final Hot<Map<String, Box<Long>>> byOwner = Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
