package port;

import dev.hearth.annotations.Migrates;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected boolean mobile(V2.Crane old) {
    return old.tons() < 10;
  }
}
