package words;

import dev.hearth.annotations.Migrates;
import java.util.List;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected List<Boolean> checks(V2.Words old) {
    return List.of(
        old.any().containsKey("BANANA"),
        old.any().get("PEAR").equals(new Word("pear", 1902, 4)),
        old.latest().contains(new Word("fig", 0, 3)),
        old.reversed().contains("CHERRY"),
        old.natural().contains("banana"),
        old.natural().contains("Banana"));
  }
}
