import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Chat implements HotProgram {
  @HotState
  record Line(String by, String text) {}

  private final Hot<List<Line>> lines = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {
    lines.set(List.of(new Line("ann", "hello")));
  }
}
