package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Main implements HotProgram {
  private final Hot<Colour> brush = Hot.of(Colour.RED);
  private final Hot<List<Pixel>> pixels = Hot.of(List.of());
  private final Hot<Integer> steps = Hot.of(0);

  @Override
  public void start() {
    brush.set(Colour.BLUE);
    pixels.set(List.of(new Pixel(1, Colour.RED), new Pixel(2, Colour.GREEN), new Pixel(3, null)));
  }

  @Override
  public void step() {
    steps.update(n -> n + 1);
  }
}
