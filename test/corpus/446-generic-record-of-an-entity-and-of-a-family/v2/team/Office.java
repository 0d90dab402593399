package team;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
public final class Office implements HotProgram {
  private final Hot<Dated<Worker>> boss = Hot.of(new Dated<>(0, new Worker(), List.of()));
  private final Hot<List<Dated<Task>>> tasks = Hot.of(List.of());
  private final Hot<Map<Level, Dated<Optional<Dated<Level>>>>> levels = Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
