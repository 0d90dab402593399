package tel;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Map;
import java.util.Set;

@HotState
public final class Switch implements HotProgram {
  private final Hot<Map<Phone, Call>> calls = Hot.of(Map.of());
  private final Hot<Set<Phone>> busy = Hot.of(Set.of());

  @Override
  public void start() {}

  @Override
  public void step() {
  }
}
