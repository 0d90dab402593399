package game;

import dev.hearth.annotations.HotState;

@HotState
public enum Day {
  MON,
  TUE,
  WED,
  SAT,
  SUN
}
