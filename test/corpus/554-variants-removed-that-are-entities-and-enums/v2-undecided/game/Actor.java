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

    Hero() {}

    Hero(String name) {
      this.name.set(name);
    }
  }
}
