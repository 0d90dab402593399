package dev.hearth.schema;

import java.util.Locale;

/** What can be wrong with a change of state; the text of each is stable. */
public enum ProblemCode {
  UNDECIDED_COMPONENT,
  UNDECIDED_CONVERSION,
  UNDECIDED_CONSTANT,
  UNDECIDED_VARIANT,
  UNDECIDED_TYPE,
  LOST_COMPONENT,
  LOST_ROOT,
  NOT_STATE,
  OPEN_HIERARCHY,
  NOT_ACCESSIBLE,
  HISTORY_EDITED,
  HISTORY_GAP,
  UNSEALED_CHANGE,
  UNKNOWN_NAME,
  CONFLICTING_RENAME,
  NEEDLESS_DECISION;

  /** As messages and documentation write it: {@code undecided-component}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
