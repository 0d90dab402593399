package rpg;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Realm implements HotProgram {
  private final Hot<List<Actor>> actors = Hot.of(List.of());

  @Override
  public void start() {
  }

  @Override
  public void step() {
  }
}
