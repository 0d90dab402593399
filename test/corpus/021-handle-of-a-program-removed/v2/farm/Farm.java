package farm;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Farm implements HotProgram {
  private final Hot<List<Animal>> animals = Hot.of(List.of());
  private final Hot<Integer> day = Hot.of(0);

  @Override
  public void start() {
    animals.set(List.of(new Animal("Elsa", Animal.Kind.COW)));
  }

  @Override
  public void step() {
    day.update(d -> d + 1);
  }
}
