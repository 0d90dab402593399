package shop;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public final class Stock implements HotProgram {
  @HotState
  enum Colour {
    RED,
    NAVY,
    BLUE
  }

  private final Hot<List<Map<Colour, Long>>> shirts = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
