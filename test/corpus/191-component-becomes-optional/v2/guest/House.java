package guest;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Optional;

@HotState
public final class House implements HotProgram {
  private final Hot<List<Room>> rooms = Hot.of(List.of());
  private final Hot<Optional<String>> motto = Hot.of(Optional.empty());
  private final Hot<Optional<Owner>> owner = Hot.of(Optional.empty());

  @Override
  public void start() {}

  @Override
  public void step() {}

  @HotState
  public record Room(
      Optional<Integer> number,
      Optional<String> guest,
      Optional<List<String>> notes,
      Optional<Bed> bed) {}

  @HotState
  public record Bed(int size) {}

  @HotState
  public static final class Owner {
    private final Hot<Optional<List<Owner>>> friends = Hot.of(Optional.empty());
  }
}
