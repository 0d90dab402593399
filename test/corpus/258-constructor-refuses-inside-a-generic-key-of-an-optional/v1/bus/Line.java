package bus;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
public final class Line implements HotProgram {
  private final Hot<Optional<Map<Pair<Stop, Integer>, List<Stop[]>>>> plan = Hot.of(Optional.empty());

  @Override
  public void start() {
    plan.set(Optional.of(Map.of(new Pair<>(new Stop(-3), 1), List.of())));
  }

  @Override
  public void step() {}
}
