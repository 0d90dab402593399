package feed;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public final class Feed implements HotProgram {
  private final Hot<Optional<Link<Post>>> newest = Hot.of(Optional.empty());
  private final Hot<Optional<Twice<Post>>> ranking = Hot.of(Optional.empty());

  @Override
  public void start() {
    Twice<Post> at = new Twice<>(new Post(0), null, null);
    for (int i = 1; i <= 60; i++) {
      at = new Twice<>(new Post(i), at, at);
    }
    ranking.set(Optional.of(at));
  }

  @Override
  public void step() {
    Optional<Link<Post>> at = newest.get();
    for (int i = 1; i <= 200_000; i++) {
      at = Optional.of(new Link<>(new Post(i), at));
    }
    newest.set(at);
  }
}
