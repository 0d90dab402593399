package words;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int length(V1.Word old) {
    return old.text().length();
  }
}
