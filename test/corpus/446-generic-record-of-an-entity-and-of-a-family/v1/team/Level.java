package team;

import dev.hearth.annotations.HotState;

@HotState
public enum Level {
  LOW,
  HIGH
}
