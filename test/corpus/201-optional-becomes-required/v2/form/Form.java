package form;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Form implements HotProgram {
  private final Hot<List<Entry>> entries = Hot.of(List.of());
  private final Hot<String> title = Hot.of("");

  @Override
  public void start() {}

  @Override
  public void step() {}

  @HotState
  public record Entry(String name, int age, double share) {}
}
