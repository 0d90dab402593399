package game;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Water {

  @HotState
  record Hot(double litres) implements Water {}

  @HotState
  record Cold(double litres, boolean ice) implements Water {}
}
