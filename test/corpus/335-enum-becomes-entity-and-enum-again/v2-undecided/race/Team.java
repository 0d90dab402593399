package race;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

@HotState
public final class Team {
  private final Hot<String> name = Hot.of("");
  private final Hot<Integer> points = Hot.of(0);

  private Team() {}

  Team(String name) {
    this.name.set(name);
  }
}
