package game;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Skill {

  @HotState
  record Run() implements Skill {}

  @HotState
  non-sealed interface Magic extends Skill {}

  non-sealed class Sneak implements Skill {}
}
