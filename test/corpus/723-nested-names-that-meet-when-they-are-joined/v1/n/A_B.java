package n;

import dev.hearth.annotations.HotState;

public interface A_B {
  @HotState
  record C(int w) {}
}
