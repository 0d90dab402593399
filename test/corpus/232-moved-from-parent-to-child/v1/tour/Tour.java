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
    Guide kai = new Guide("kai");
    trips.set(List.of(new Trip(1, "de", kai), new Trip(2, "fr", kai), new Trip(3, "it", null)));
  }

  @Override
  public void step() {}

  @HotState
  public record Trip(int number, String language, Guide guide) {}

  @HotState
  public record Guide(String name) {}
}
