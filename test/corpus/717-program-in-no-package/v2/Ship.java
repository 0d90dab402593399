import dev.hearth.annotations.HotState;

@HotState
record Ship(int hp, Side side, int rust) {

  @HotState
  enum Side {
    FAR_LEFT,
    RIGHT
  }
}
