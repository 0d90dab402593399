package tour;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Tour implements HotProgram {
  private final Hot<List<Trip>> trips = Hot.of(List.of());

  @Override
  public void start() {
  }

  @Override
  public void step() {}

  @HotState
  public record Trip(int number, Guide guide) {}

  @HotState
  public record Guide(String name, String language) {}
}
