package rpg;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Actor permits Hero, Beast, Actor.Ghost {
  @HotState
  record Ghost(Hero of) implements Actor {}
}
