package post;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Office implements HotProgram {
  private final Hot<List<Parcel>> waiting = Hot.of(List.of());
  private final Hot<Integer> opened = Hot.of(0);

  @Override
  public void start() {
    waiting.set(
        List.of(
            new Parcel("Oslo", 900, new Stamp("green", 3)),
            new Parcel("Rome", 20, new Stamp("red", 1))));
  }

  @Override
  public void step() {
    opened.update(n -> n + 1);
  }
}
