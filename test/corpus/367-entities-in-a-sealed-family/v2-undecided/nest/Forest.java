package nest;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public final class Forest implements HotProgram {
  private final Hot<List<Animal>> animals = Hot.of(List.of());
  private final Hot<Map<Animal, Animal>> feeds = Hot.of(Map.of());
  private final Hot<Bird> oldest = Hot.of(new Bird("nobody"));

  @Override
  public void start() {}

  @Override
  public void step() {}
}
