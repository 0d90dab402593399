package farm.stock;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Creature {
  private final Hot<List<Creature>> herd = Hot.of(List.of());
  private final Hot<String> call = Hot.of("");
  private final Hot<Long> kilos = Hot.of(0L);
}
