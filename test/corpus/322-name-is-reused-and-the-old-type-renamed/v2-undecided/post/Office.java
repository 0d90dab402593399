package post;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Office implements HotProgram {
  private final Hot<List<Parcel>> waiting = Hot.of(List.of());
  private final Hot<List<Stamp>> tools = Hot.of(List.of(new Stamp("PAID", 4)));
  private final Hot<Integer> opened = Hot.of(0);

  @Override
  public void start() {}

  @Override
  public void step() {
    opened.update(n -> n + 1);
  }
}
