package herd;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.HotRuntime;
import dev.hearth.annotations.HotState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Many animals, some of which move in each step. */
@HotState
public final class Herd implements HotProgram {
  private final Hot<List<Animal>> animals = Hot.of(List.of());
  private final Hot<Long> seed = Hot.of(1L);

  @Override
  public void start() {
    List<Animal> all = new ArrayList<>();
    for (int i = 0; i < Integer.getInteger("animals"); i++) {
      all.add(new Animal(new Vec(i, 1)));
    }
    animals.set(all);
  }

  @Override
  public void step() {
    Beat.step();
    List<Animal> all = animals.get();
    int moving = Integer.getInteger("moving");
    if (moving == all.size()) {
      all.forEach(Animal::move);
      return;
    }
    long random = seed.get();
    for (int i = 0; i < moving; i++) {
      random = random * 6364136223846793005L + 1442695040888963407L;
      all.get((int) Math.floorMod(random >> 20, (long) all.size())).move();
    }
    seed.set(random);
  }

  /** A frame of a game. */
  @Override
  public Duration period() {
    return Duration.ofMillis(16);
  }

  public static void main(String[] args) {
    HotRuntime.run(Herd.class, args);
  }
}
