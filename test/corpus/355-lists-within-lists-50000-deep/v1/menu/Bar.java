package menu;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@HotState
public final class Bar implements HotProgram {
  private final Hot<List<Menu>> menus = Hot.of(List.of());

  @Override
  public void start() {
    Menu at = new Menu("end", List.of(), Map.of(), new Menu[0]);
    for (int i = 0; i < 50_000; i++) {
      at =
          switch (i % 3) {
            case 0 -> new Menu("list", List.of(at), Map.of(), new Menu[0]);
            case 1 -> new Menu("map", List.of(), new HashMap<>(Map.of("m", at)), new Menu[0]);
            default -> new Menu("array", List.of(), Map.of(), new Menu[] {at});
          };
    }
    menus.set(List.of(at));
  }

  @Override
  public void step() {}
}
