package port;

import dev.hearth.annotations.HotState;

@HotState
public record Ship(String name, Load load) {
  @HotState
  public record Load(int tons, String what) {}
}
