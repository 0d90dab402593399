package w;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.EnumMap;
import java.util.Map;

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<Slot, Item>> bag = Hot.of(Map.of());
  private final Hot<Item.Kind[][]> seen = Hot.of(new Item.Kind[0][]);

  @Override
  public void start() {}

  @Override
  public void step() {
    Map<Slot, Item> m = new EnumMap<>(Slot.class);
    m.put(Slot.HEAD, new Item(Item.Kind.HAT, 3));
    m.put(Slot.FOOT, new Item(Item.Kind.SHOE, 4));
    bag.set(m);
    seen.set(new Item.Kind[][] {{Item.Kind.HAT, null}, {}});
  }
}
