package feed;

import dev.hearth.annotations.Migrates;
import java.util.Optional;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected long likes(V2.Feed old) {
    long likes = 0;
    for (Optional<V2.Two<V2.Post, String>> at = old.newest();
        at.isPresent();
        at = at.get().next().get().next()) {
      likes += at.get().a().likes();
    }
    return likes;
  }

  @Override
  protected int texts(V2.Feed old) {
    int texts = 0;
    for (Optional<V2.Two<V2.Post, String>> at = old.newest();
        at.isPresent();
        at = at.get().next().get().next()) {
      texts += at.get().next().get().a().length();
    }
    return texts;
  }

  @Override
  protected long height(V2.Feed old) {
    V2.Twice<V2.Post, Long> at = old.ranking().get();
    long height = at.a().likes();
    while (at.left() != null) {
      height += at.left() == at.right() ? at.left().a() : 1000;
      at = at.left().right();
    }
    return height;
  }
}
