package chess;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

@HotState
public final class Table implements HotProgram {
  @HotState
  public enum Colour {
    WHITE,
    BLACK;

    Colour other() {
      return this == WHITE ? BLACK : WHITE;
    }
  }

  @HotState
  public record Move(Square from, Square to, Colour by) {}

  private final Hot<List<Move>> moves = Hot.of(List.of());
  private final Hot<Colour> turn = Hot.of(Colour.WHITE);
  private final Hot<Map<Colour, Integer>> clocks = Hot.of(Map.of());

  @Override
  public void start() {
    clocks.set(Map.of(Colour.WHITE, 300, Colour.BLACK, 299));
  }

  @Override
  public void step() {
    List<Move> more = new ArrayList<>(moves.get());
    int n = more.size();
    more.add(new Move(new Square(n, 1), new Square(n, 3), turn.get()));
    moves.set(more);
    turn.update(Colour::other);
  }
}
