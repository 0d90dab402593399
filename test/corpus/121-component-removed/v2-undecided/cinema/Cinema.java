package cinema;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Optional;

@HotState
public final class Cinema implements HotProgram {
  private final Hot<List<Film>> films = Hot.of(List.of());
  private final Hot<Optional<Ticket<Film>>> sold = Hot.of(Optional.empty());

  @Override
  public void start() {
  }

  @Override
  public void step() {}

  @HotState
  public record Film(String title, int minutes) {}

  @HotState
  public record Ticket<T>(T what, String remark) {}
}
