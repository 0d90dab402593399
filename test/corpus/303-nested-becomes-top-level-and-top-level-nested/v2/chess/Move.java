package chess;

import dev.hearth.annotations.HotState;

@HotState
public record Move(Square from, Square to, Colour by) {
  @HotState
  public record Square(int file, int rank) {}
}
