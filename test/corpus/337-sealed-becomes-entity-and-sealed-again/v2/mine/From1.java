package mine;

import dev.hearth.annotations.Migrates;
import java.util.Optional;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Block make(V1.Block old) {
    if (old instanceof V1.Block_Ore ore) {
      return new Block(Optional.of(ore.of()), ore.amount());
    }
    return new Block(Optional.empty(), ((V1.Block_Stone) old).hardness());
  }
}
