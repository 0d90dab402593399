package safe;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Safe implements HotProgram {
  private final Hot<Integer> code = Hot.of(0);
  private final Hot<List<Item>> items = Hot.of(List.of());

  @Override
  public void start() {
  }

  @Override
  public void step() {}

  @HotState
  public record Item(String name, double worth) {}
}
