package lift;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

@HotState
public final class Lift implements HotProgram {
  private final Hot<State> state = Hot.of(State.IDLE);
  private final Hot<List<State>> log = Hot.of(List.of());
  private final Hot<Map<State, Integer>> seconds = Hot.of(new EnumMap<>(State.class));

  @Override
  public void start() {}

  @Override
  public void step() {
    State now = State.values()[(state.get().ordinal() + 1) % 3];
    state.set(now);
    List<State> more = new ArrayList<>(log.get());
    more.add(now);
    log.set(more);
    Map<State, Integer> spent = new EnumMap<>(State.class);
    spent.putAll(seconds.get());
    spent.merge(now, 7, Integer::sum);
    seconds.set(spent);
  }

  @HotState
  enum State {
    IDLE,
    UP,
    DOWN
  }
}
