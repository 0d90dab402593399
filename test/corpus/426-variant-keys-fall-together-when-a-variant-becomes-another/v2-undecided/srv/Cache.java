package srv;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
public final class Cache implements HotProgram {
  private final Hot<List<Optional<Map<Ref, String>>>> pages = Hot.of(List.of());

  @Override
  public void start() {
  }

  @Override
  public void step() {}
}
