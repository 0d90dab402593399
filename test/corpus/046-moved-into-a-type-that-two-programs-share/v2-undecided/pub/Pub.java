package pub;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Pub implements HotProgram {
  private final Hot<List<Guest>> guests = Hot.of(List.of());

  @Override
  public void start() {
    guests.set(List.of(new Guest("pat"), new Guest("sam")));
  }

  @Override
  public void step() {}
}
