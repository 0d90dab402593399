package game;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;
import java.util.Optional;

@Migrates(1)
@Dropped(value = "Link.n", reason = "counted anew")
final class From1 extends V1.Migration {
  @Override
  protected Link make(V1.Link old) {
    Link link = new Link();
    if (old.next() != null) {
      Link next = migrate(old.next());
      link.length.set(next.length.get() + 1);
    }
    return link;
  }

  @Override
  protected int length(V1.Main old) {
    return migrate(old.first()).length.get();
  }
}
