package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class Ship {
  private final Hot<Long> foe = Hot.of(-1L);
  private final Hot<Double> hp = Hot.of(-1.0);
  private final Hot<Optional<Ship>> target = Hot.of(Optional.empty());

  double hp() {
    return hp.get();
  }
}
