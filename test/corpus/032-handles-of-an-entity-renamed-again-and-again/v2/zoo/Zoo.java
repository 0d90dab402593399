package zoo;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Zoo implements HotProgram {
  private final Hot<List<Beast>> beasts = Hot.of(List.of());

  @Override
  public void start() {
    Beast lion = new Beast("lion");
    beasts.set(List.of(lion, new Beast("hare"), lion));
  }

  @Override
  public void step() {
    beasts.get().forEach(Beast::feed);
  }
}
