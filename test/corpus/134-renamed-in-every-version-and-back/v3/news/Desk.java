package news;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Map;

@HotState
public final class Desk implements HotProgram {
  private final Hot<Map<Integer, Item>> items = Hot.of(Map.of());

  @Override
  public void start() {
    items.set(Map.of(2, new Item.Story("b", new Body("…", 1)), 10, new Item.Photo(null)));
  }

  @Override
  public void step() {}
}
