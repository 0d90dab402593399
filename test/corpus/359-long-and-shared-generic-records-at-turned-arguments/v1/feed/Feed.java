package feed;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public final class Feed implements HotProgram {
  private final Hot<Optional<Two<Post, String>>> newest = Hot.of(Optional.empty());
  private final Hot<Optional<Twice<Post, Integer>>> ranking = Hot.of(Optional.empty());

  @Override
  public void start() {
    Twice<Post, Integer> at = new Twice<>(new Post(0), null, null);
    for (int i = 1; i <= 30; i++) {
      Twice<Integer, Post> turned = new Twice<>(i, at, at);
      at = new Twice<>(new Post(i), turned, turned);
    }
    ranking.set(Optional.of(at));
  }

  @Override
  public void step() {
    Optional<Two<Post, String>> at = newest.get();
    for (int i = 1; i <= 100_000; i++) {
      at = Optional.of(new Two<>(new Post(i), Optional.of(new Two<>("post", at))));
    }
    newest.set(at);
  }
}
