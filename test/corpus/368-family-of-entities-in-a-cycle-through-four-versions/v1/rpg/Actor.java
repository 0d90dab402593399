package rpg;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Actor permits Hero, Monster, Actor.Ghost {
  @HotState
  record Ghost(Hero of) implements Actor {}
}
