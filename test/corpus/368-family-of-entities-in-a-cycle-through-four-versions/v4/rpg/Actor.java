package rpg;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Actor permits Actor.Alive, Actor.Ghost {
  @HotState
  sealed interface Alive extends Actor permits Hero, Beast {}

  @HotState
  record Ghost(Hero from) implements Actor {}
}
