package score;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Board implements HotProgram {
  private final Hot<List<Line>> lines = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}

  @HotState
  public record Line(String name, long points, String colour) {}
}
