package game;

import dev.hearth.annotations.HotState;

@HotState
public enum Op implements Token {
  MINUS {
    @Override
    public String toString() {
      return "-";
    }
  },
  TIMES,
  PLUS {
    @Override
    public String toString() {
      return "+";
    }
  }
}
