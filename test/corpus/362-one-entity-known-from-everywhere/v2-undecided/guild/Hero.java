package guild;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public final class Hero {
  private final Hot<String> name = Hot.of("");
  private final Hot<Skill> skill = Hot.of(Skill.NOVICE);
  private final Hot<Optional<Hero>> follows = Hot.of(Optional.empty());
  private final Hot<Optional<Hall>> home = Hot.of(Optional.empty());

  private Hero() {}

  Hero(String name, Hall home) {
    this.name.set(name);
    this.home.set(Optional.of(home));
  }

  @HotState
  enum Skill {
    NOVICE,
    MASTER
  }
}
