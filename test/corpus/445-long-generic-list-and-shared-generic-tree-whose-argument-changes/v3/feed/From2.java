package feed;

import dev.hearth.annotations.Migrates;
import java.util.Optional;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected long likes(V2.Feed old) {
    long likes = 0;
    for (Optional<V2.Link<V2.Post>> at = old.newest(); at.isPresent(); at = at.get().next()) {
      likes += at.get().what().likes();
    }
    return likes;
  }

  @Override
  protected int height(V2.Feed old) {
    int height = 0;
    for (V2.Twice<V2.Post> at = old.ranking().get(); at.right() != null; at = at.right()) {
      height++;
    }
    return height;
  }
}
