package game;

import dev.hearth.annotations.HotState;

@HotState
public record Ship(int n) implements Named {
  public String nm() {
    return Help.f(n);
  }
}
