package game;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public sealed interface Actor {

  @HotState
  final class Hero implements Actor {
    final Hot<String> name = Hot.of("");
    final Hot<List<Actor>> friends = Hot.of(List.of());
  }

  @HotState
  final class Ghost implements Actor {
    final Hot<Integer> age = Hot.of(0);
    final Hot<List<Actor>> haunts = Hot.of(List.of());
  }

  @HotState
  enum Extra implements Actor {
    CROWD,
    DOG
  }
}
