package box;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Store implements HotProgram {
  @HotState
  record Box<T>(String owner, T content) {}

  private final Hot<List<Box<Integer>>> numbers = Hot.of(List.of());
  private final Hot<List<Box<String>>> names = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
