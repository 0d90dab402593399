package tour;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Tour implements HotProgram {
  private final Hot<List<Stage>> stages = Hot.of(List.of());
  private final Hot<Profile> whole = Hot.of(new Profile(0, 0));

  @Override
  public void start() {
    Profile flat = new Profile(10, 20);
    stages.set(List.of(new Stage("Nice", 180, flat), new Stage("Pau", 210, flat)));
    whole.set(new Profile(10, 2400));
  }

  @Override
  public void step() {}
}
