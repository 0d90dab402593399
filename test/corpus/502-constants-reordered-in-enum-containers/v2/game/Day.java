package game;

import dev.hearth.annotations.HotState;

@HotState
public enum Day {
  SUN,
  MON,
  TUE,
  WED,
  THU,
  FRI,
  SAT
}
