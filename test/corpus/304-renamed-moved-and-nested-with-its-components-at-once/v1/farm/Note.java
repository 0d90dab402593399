package farm;

import dev.hearth.annotations.HotState;

@HotState
public record Note(Animal about, Kind kind, int amount) {
  @HotState
  public enum Kind {
    FED,
    MILKED
  }
}
