package game;

import dev.hearth.annotations.HotState;

@HotState
public enum Word {
  kept,
  a,
  b,
  c,
  d,
  e,
  f,
  g,
  h,
  i
}
