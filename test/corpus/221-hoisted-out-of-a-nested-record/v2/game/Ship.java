package game;

import dev.hearth.annotations.HotState;

@HotState
public record Ship(String name, double x, double y, double vx, double vy) {
  Ship move() {
    return new Ship(name, x + vx, y + vy, vx, vy);
  }
}
