package game;

import dev.hearth.annotations.HotState;

@HotState
public enum Op implements Token {
  PLUS("+") {
    @Override
    int apply(int a, int b) {
      return a + b;
    }
  },
  TIMES("*") {
    @Override
    int apply(int a, int b) {
      return a * b;
    }
  },
  LEFT("l") {
    @Override
    int apply(int a, int b) {
      return a;
    }
  };

  private final String sign;

  Op(String sign) {
    this.sign = sign;
  }

  abstract int apply(int a, int b);

  @Override
  public String toString() {
    return sign;
  }
}
