package w;

import dev.hearth.annotations.HotState;

@HotState
public record Item(Kind kind, int weight) {
  @HotState
  public enum Kind { HAT, SHOE }
}
