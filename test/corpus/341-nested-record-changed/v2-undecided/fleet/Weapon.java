package fleet;

import dev.hearth.annotations.HotState;

@HotState
public record Weapon(String name, Damage damage) {
  @HotState
  public record Damage(int shield, int hull) {}
}
