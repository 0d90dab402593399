package farm;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public final class Farm implements HotProgram {
  private final Hot<List<Animal>> animals = Hot.of(List.of());
  private final Hot<Map<String, Animal>> favourites = Hot.of(Map.of());
  private final Hot<Integer> day = Hot.of(0);
  private final Hot<double[]> rain = Hot.of(new double[0]);

  @Override
  public void start() {
    Animal cow = new Animal("Elsa", Animal.Kind.COW);
    animals.set(List.of(cow, new Animal("Rex", Animal.Kind.DOG)));
    favourites.set(Map.of("ann", cow));
    rain.set(new double[] {0.5, 12});
  }

  @Override
  public void step() {
    day.update(d -> d + 1);
  }
}
