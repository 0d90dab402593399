package pay;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Pay implements HotProgram {
  private final Hot<List<Wage>> wages = Hot.of(List.of());

  @Override
  public void start() {
  }

  @Override
  public void step() {}

  @HotState
  public record Wage(int gross, int net) {}
}
