package farm;

import dev.hearth.annotations.HotState;

@HotState
public record Animal(String name, Kind kind) {
  @HotState
  public enum Kind {
    COW,
    DOG
  }
}
