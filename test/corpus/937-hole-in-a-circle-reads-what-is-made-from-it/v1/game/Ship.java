package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class Ship {
  private final Hot<Integer> hp = Hot.of(0);
  private final Hot<Optional<Ship>> target = Hot.of(Optional.empty());

  Ship() {}

  Ship(int hp) {
    this.hp.set(hp);
  }

  void aimAt(Ship other) {
    target.set(Optional.of(other));
  }
}
