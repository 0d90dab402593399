package chess;

import dev.hearth.annotations.HotState;

@HotState
public enum Colour {
  WHITE,
  BLACK;

  Colour other() {
    return this == WHITE ? BLACK : WHITE;
  }
}
