package kinds;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Collection;
import java.util.List;
import java.util.Map;

@HotState
public final class Kinds implements HotProgram {
  private final Hot<List<Collection<Kind>>> collections = Hot.of(List.of());
  private final Hot<List<Map<Kind, Kind>>> maps = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
