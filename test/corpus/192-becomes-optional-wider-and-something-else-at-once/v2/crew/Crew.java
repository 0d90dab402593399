package crew;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
public final class Crew implements HotProgram {
  private final Hot<List<Optional<Long>>> shoes = Hot.of(List.of());
  private final Hot<Map<String, Optional<Post>>> posts = Hot.of(Map.of());
  private final Hot<Optional<Double>[]> shifts = Hot.of(none());
  private final Hot<Optional<Post[]>> board = Hot.of(Optional.empty());
  private final Hot<Optional<Optional<String>>> ship = Hot.of(Optional.empty());
  private final Hot<Optional<Pair<Optional<Post>, Double>>> pair = Hot.of(Optional.empty());

  @SuppressWarnings("unchecked")
  private static Optional<Double>[] none() {
    return new Optional[0];
  }

  @Override
  public void start() {}

  @Override
  public void step() {}

  @HotState
  public record Post(String place, boolean manned) {}

  @HotState
  public record Pair<A, B>(Optional<A> a, B b) {}
}
