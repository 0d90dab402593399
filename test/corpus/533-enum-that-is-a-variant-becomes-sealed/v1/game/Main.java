package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Order>> orders = Hot.of(List.of());
  private final Hot<List<Move>> moves = Hot.of(List.of());

  @Override
  public void start() {
    orders.set(List.of(Move.LEFT, new Say("ho"), Move.STAY));
    moves.set(List.of(Move.RIGHT, Move.STAY));
  }

  @Override
  public void step() {}
}
