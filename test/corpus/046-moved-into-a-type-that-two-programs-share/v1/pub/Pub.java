package pub;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Pub implements HotProgram {
  private final Hot<List<Guest>> guests = Hot.of(List.of());
  private final Hot<Long> price = Hot.of(0L);

  @Override
  public void start() {
    guests.set(List.of(new Guest("pat"), new Guest("sam")));
    price.set(450L);
  }

  @Override
  public void step() {}
}
