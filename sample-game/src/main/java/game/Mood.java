package game;

import dev.hearth.annotations.HotState;

/** What a bot is up to. */
@HotState
public enum Mood {
  ROAM,
  HUNT,
  GATHER,
  FLEE
}
