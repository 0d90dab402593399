package odd;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Odd implements HotProgram {
  private final Hot<List<Name>> names = Hot.of(List.of());
  private final Hot<Thing> thing = Hot.of(new Thing());

  @Override
  public void start() {
    names.set(List.of(new Name(7, "seven")));
  }

  @Override
  public void step() {}

  @HotState
  public record Name(int make, String old) {}

  @HotState
  public static final class Thing {
    private final Hot<Integer> notify = Hot.of(5);
    private final Hot<String> old = Hot.of("old");
  }
}
