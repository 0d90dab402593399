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
  public void start() {}

  @Override
  public void step() {}

  @HotState
  public static final class Wagon {
    private final Hot<Integer> number = Hot.of(0);
    private final Hot<Optional<Wagon>> next = Hot.of(Optional.empty());
  }
}
