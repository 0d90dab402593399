package safe;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Safe implements HotProgram {
  private final Hot<String> code = Hot.of("0000");
  private final Hot<List<Item>> items = Hot.of(List.of());

  @Override
  public void start() {
    code.set("4711");
    items.set(List.of(new Item("ring", "9.5"), new Item("deed", "1")));
  }

  @Override
  public void step() {}

  @HotState
  public record Item(String name, String worth) {}
}
