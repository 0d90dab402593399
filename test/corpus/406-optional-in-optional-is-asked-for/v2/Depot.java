import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Optional;

@HotState
public final class Depot implements HotProgram {
  @HotState
  record Shelf(
      Optional<Optional<String>> label,
      List<Optional<Optional<Integer>>> boxes,
      Optional<List<Optional<Integer>>> rows) {}

  private final Hot<Shelf> shelf = Hot.of(new Shelf(Optional.empty(), List.of(), Optional.empty()));

  @Override
  public void start() {}

  @Override
  public void step() {}
}
