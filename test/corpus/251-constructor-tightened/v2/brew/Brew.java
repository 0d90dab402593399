package brew;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Brew implements HotProgram {
  private final Hot<List<Batch>> batches = Hot.of(List.of());

  @Override
  public void start() {
    batches.set(List.of(new Batch("lager", new Percent(5)), new Batch("myth", new Percent(99))));
  }

  @Override
  public void step() {
    batches.set(batches.get().stream().map(Batch::ripen).toList());
  }
}
