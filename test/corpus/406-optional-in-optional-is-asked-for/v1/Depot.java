import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Optional;

@HotState
public final class Depot implements HotProgram {
  @HotState
  record Shelf(Optional<String> label, List<Optional<Integer>> boxes, Optional<List<Integer>> rows) {}

  private final Hot<Shelf> shelf = Hot.of(new Shelf(Optional.empty(), List.of(), Optional.empty()));

  @Override
  public void start() {
    shelf.set(
        new Shelf(
            Optional.empty(), List.of(Optional.of(1), Optional.empty()), Optional.of(List.of(2))));
  }

  @Override
  public void step() {}
}
