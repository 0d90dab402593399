package office;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Set;

@HotState
public final class Office implements HotProgram {
  private final Hot<Set<Person>> people = Hot.of(Set.of());
  private final Hot<Size> size = Hot.of(new Size(0, 0));

  @Override
  public void start() {
  }

  @Override
  public void step() {}

  @HotState
  public record Size(int width, int height) {}
}
