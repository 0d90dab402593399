package game;

import dev.hearth.annotations.HotState;

@HotState
public enum Word {
  make,
  make_,
  migrate,
  program,
  hashCode,
  toString,
  getClass,
  yield,
  old,
  kept
}
