package yard;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Truck {
  private final Hot<List<Truck>> next = Hot.of(List.of());
}
