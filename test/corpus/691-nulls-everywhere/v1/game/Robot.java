package game;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

@HotState
public final class Robot {
  final Hot<Kind> kind = Hot.of(Kind.A);
}
