package cinema;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@HotState
public final class Cinema implements HotProgram {
  private final Hot<List<Film>> films = Hot.of(List.of());
  private final Hot<Optional<Ticket<Film>>> sold = Hot.of(Optional.empty());

  @Override
  public void start() {
    Film film = new Film("M", 117, Instant.EPOCH);
    films.set(List.of(film, new Film("Ran", 162, Instant.MAX)));
    sold.set(Optional.of(new Ticket<>(film, new int[] {7, 8}, "row G")));
  }

  @Override
  public void step() {}

  @HotState
  public record Film(String title, int minutes, Instant added) {}

  @HotState
  public record Ticket<T>(T what, int[] seats, String remark) {}
}
