package game;

import dev.hearth.annotations.HotState;

@HotState
public enum Word {
  migrate,
  make,
  program,
  name_,
  ordinal_,
  values,
  valueOf,
  hashCode,
  toString,
  old,
  yield,
  record,
  game,
  V1,
  $,
  größe,
  compareTo
}
