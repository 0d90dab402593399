package shop;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public final class Shop implements HotProgram {
  private final Hot<List<shop.out.Item>> in = Hot.of(List.of());
  private final Hot<Map<String, shop.in.Item>> out = Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
