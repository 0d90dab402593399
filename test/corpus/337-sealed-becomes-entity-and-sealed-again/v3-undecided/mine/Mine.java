package mine;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Mine implements HotProgram {
  private final Hot<List<Block>> blocks = Hot.of(List.of());
  private final Hot<Block> under = Hot.of(new Block.Stone(0));

  @Override
  public void start() {
    Block ore = new Block.Ore("tin", 3);
    blocks.set(List.of(new Block.Stone(4), ore, new Block.Stone(9)));
    under.set(ore);
  }

  @Override
  public void step() {}
}
