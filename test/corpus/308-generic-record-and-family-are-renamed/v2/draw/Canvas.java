package draw;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import draw.util.Both;
import java.util.List;
import java.util.Map;

@HotState
public final class Canvas implements HotProgram {
  private final Hot<List<Figure>> shapes = Hot.of(List.of());
  private final Hot<Map<String, Both<Figure, Integer>>> layers = Hot.of(Map.of());
  private final Hot<Both<Integer, Both<String, Figure.Dot>>> last =
      Hot.of(new Both<>(new Both<>(new Figure.Dot(0), ""), 0));

  @Override
  public void start() {}

  @Override
  public void step() {}
}
