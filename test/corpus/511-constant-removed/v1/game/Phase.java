package game;

import dev.hearth.annotations.HotState;

@HotState
public enum Phase {
  LOBBY,
  PLAY,
  OVERTIME,
  OVER
}
