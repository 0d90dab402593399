package town;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Town implements HotProgram {
  private final Hot<List<House>> houses = Hot.of(List.of());
  private final Hot<Integer> year = Hot.of(1900);

  @Override
  public void start() {
    houses.set(List.of(new House(1), new House(2)));
  }

  @Override
  public void step() {
    year.update(y -> y + 1);
  }
}
