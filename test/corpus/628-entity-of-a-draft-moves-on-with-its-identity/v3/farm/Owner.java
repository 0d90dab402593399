package farm;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Owner {
  private final Hot<Long> money = Hot.of(5L);
  private final Hot<List<Barn>> owns = Hot.of(List.of());

  Owner() {}

  Owner(int money) {
    this.money.set((long) money);
  }
}
