import dev.hearth.annotations.HotState;

@HotState
record Ship(int hp, Side side) {

  @HotState
  enum Side {
    LEFT,
    RIGHT
  }
}
