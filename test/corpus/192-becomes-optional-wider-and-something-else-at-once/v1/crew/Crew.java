package crew;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
public final class Crew implements HotProgram {
  private final Hot<List<Integer>> shoes = Hot.of(List.of());
  private final Hot<Map<String, Post>> posts = Hot.of(Map.of());
  private final Hot<int[]> shifts = Hot.of(new int[0]);
  private final Hot<Post[]> board = Hot.of(new Post[0]);
  private final Hot<Optional<String>> ship = Hot.of(Optional.empty());
  private final Hot<Pair<Post, Float>> pair = Hot.of(new Pair<>(null, null));

  @Override
  public void start() {
    shoes.set(Arrays.asList(41, null, 39));
    Map<String, Post> all = new LinkedHashMap<>();
    all.put("cook", new Post("galley"));
    all.put("mate", null);
    posts.set(all);
    shifts.set(new int[] {8, 4});
    board.set(new Post[] {null, new Post("top")});
    ship.set(Optional.of("Mary"));
    pair.set(new Pair<>(new Post("bow"), Float.NaN));
  }

  @Override
  public void step() {}

  @HotState
  public record Post(String place) {}

  @HotState
  public record Pair<A, B>(A a, B b) {}
}
