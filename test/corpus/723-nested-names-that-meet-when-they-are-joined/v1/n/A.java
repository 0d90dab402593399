package n;

import dev.hearth.annotations.HotState;

public final class A {
  @HotState
  public record B(int x, C c) {
    @HotState
    public record C(int y) {}
  }

  @HotState
  public record B_C(int z) {}
}
