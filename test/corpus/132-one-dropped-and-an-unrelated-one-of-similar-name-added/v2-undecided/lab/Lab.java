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
  }

  @Override
  public void step() {}

  /** The colours seen in the sample, and how many temporary notes there are. */
  @HotState
  public record Sample(int number, String colours, int temps) {}
}
