package game;

import dev.hearth.annotations.HotState;

@HotState
public record Ship(String name, Vec pos, Vec vel) {
  Ship move() {
    return new Ship(name, new Vec(pos.x() + vel.x(), pos.y() + vel.y()), vel);
  }
}
