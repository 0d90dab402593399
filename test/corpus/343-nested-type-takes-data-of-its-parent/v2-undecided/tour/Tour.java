package tour;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Tour implements HotProgram {
  private final Hot<List<Stage>> stages = Hot.of(List.of());
  private final Hot<Profile> whole = Hot.of(new Profile(0, 0, 0));

  @Override
  public void start() {}

  @Override
  public void step() {}
}
