package n;

import dev.hearth.annotations.HotState;

public final class A {
  @HotState
  public record B(long x, C c) {
    @HotState
    public record C(long y) {}
  }

  @HotState
  public record B_C(long z) {}
}
