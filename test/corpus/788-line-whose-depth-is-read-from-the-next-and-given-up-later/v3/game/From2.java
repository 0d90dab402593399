package game;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;

@Migrates(2)
@Dropped(value = "Main.head", reason = "unused")
final class From2 extends V2.Migration {
  @Override
  protected String text(V2.Main old) {
    return "" + old.head().depth();
  }
}
