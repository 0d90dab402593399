package lift;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public final class Lift implements HotProgram {
  private final Hot<State> state = Hot.of(State.RESTING);
  private final Hot<List<State>> log = Hot.of(List.of());
  private final Hot<Map<State, Integer>> seconds = Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {}

  @HotState
  enum State {
    SINKING,
    RISING,
    RESTING
  }
}
