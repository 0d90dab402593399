package mine;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Optional;

@HotState
public final class Mine implements HotProgram {
  private final Hot<List<Block>> blocks = Hot.of(List.of());
  private final Hot<Block> under = Hot.of(new Block(Optional.empty(), 0));

  @Override
  public void start() {}

  @Override
  public void step() {}
}
