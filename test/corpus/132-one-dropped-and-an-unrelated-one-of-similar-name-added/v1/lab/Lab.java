package lab;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Lab implements HotProgram {
  private final Hot<List<Sample>> samples = Hot.of(List.of());

  @Override
  public void start() {
    samples.set(List.of(new Sample(1, "red", 20)));
  }

  @Override
  public void step() {}

  /** The colour is that of the label; the temp is that of the room. */
  @HotState
  public record Sample(int number, String colour, int temp) {}
}
