package dev.hearth.checks;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

/** An entity of another module. */
@HotState
public final class Foreign {
  public final Hot<Integer> hp = Hot.of(1);
}
