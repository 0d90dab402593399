package rail;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Optional;

@HotState
public final class Rail implements HotProgram {
  private final Hot<List<Wagon>> wagons = Hot.of(List.of());

  @Override
  public void start() {
    Wagon first = new Wagon(1);
    Wagon second = new Wagon(2);
    first.couple(second);
    second.couple(first);
    first.load(new Crate("tea", new Wagon(77)));
    second.load(new Crate("rum", first));
    wagons.set(List.of(first, second));
  }

  @Override
  public void step() {}

  @HotState
  public record Crate(String goods, Wagon meantFor) {}

  @HotState
  public static final class Wagon {
    private final Hot<Integer> number = Hot.of(0);
    private final Hot<Optional<Crate>> crate = Hot.of(Optional.empty());
    private final Hot<Optional<Wagon>> next = Hot.of(Optional.empty());

    private Wagon() {}

    Wagon(int number) {
      this.number.set(number);
    }

    void load(Crate load) {
      crate.set(Optional.of(load));
    }

    void couple(Wagon other) {
      next.set(Optional.of(other));
    }
  }
}
