package wiki;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;

@Migrates(1)
@Dropped(value = "Access.group", reason = "it always followed from the rank")
final class From1 extends V1.Migration {
  @Override
  protected Access make(V1.Access old) {
    return old.rank() < 2 ? Access.PUBLIC : Access.INTERNAL;
  }

  @Override
  protected Level make(V1.Level old) {
    return switch (old) {
      case BASIC -> new Level("basic", 5);
      case EXPERT -> new Level("expert", 25);
    };
  }
}
