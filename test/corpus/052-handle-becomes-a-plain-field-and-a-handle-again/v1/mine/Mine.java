package mine;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;

@HotState
public final class Mine implements HotProgram {
  private final Hot<Lamp> lamp = Hot.of(new Lamp());
  private final Hot<Integer> depth = Hot.of(10);

  @Override
  public void start() {}

  @Override
  public void step() {
    depth.update(d -> d * 2);
    lamp.get().burn();
  }
}
