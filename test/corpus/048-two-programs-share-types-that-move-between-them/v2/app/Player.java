package app;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public final class Player {
  private final Hot<String> name = Hot.of("");
  private final Hot<Integer> elo = Hot.of(0);
  private final Hot<Optional<Player>> rival = Hot.of(Optional.empty());
  private final Hot<String> seat = Hot.of("");
}
