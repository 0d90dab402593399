package tour;

import dev.hearth.annotations.HotState;

@HotState
public record Sight(long number) {
  @Override
  public int hashCode() {
    return 5;
  }
}
