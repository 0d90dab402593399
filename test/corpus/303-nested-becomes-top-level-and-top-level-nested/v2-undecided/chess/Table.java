package chess;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public final class Table implements HotProgram {
  private final Hot<List<Move>> moves = Hot.of(List.of());
  private final Hot<Colour> turn = Hot.of(Colour.WHITE);
  private final Hot<Map<Colour, Integer>> clocks = Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {
    turn.update(Colour::other);
  }
}
