package game;

import dev.hearth.annotations.HotState;

@HotState
public enum Word {
  migrate,
  program,
  ordinal_,
  valueOf,
  toString,
  yield,
  game,
  $,
  compareTo,
  make2,
  name_2,
  values2,
  hashCode2,
  old2,
  record2,
  V12,
  größe2
}
