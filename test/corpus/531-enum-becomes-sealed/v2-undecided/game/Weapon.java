package game;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Weapon {

  @HotState
  record Fists() implements Weapon {}

  @HotState
  record Bow(int arrows) implements Weapon {}

  @HotState
  record Sword(double edge) implements Weapon {}
}
