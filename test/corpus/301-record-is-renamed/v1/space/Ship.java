package space;

import dev.hearth.annotations.HotState;

@HotState
public record Ship(String name, int hull) {
  Ship hit(int damage) {
    return new Ship(name, hull - damage);
  }
}
