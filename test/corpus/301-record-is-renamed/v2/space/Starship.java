package space;

import dev.hearth.annotations.HotState;

@HotState
public record Starship(String name, int hull) {
  Starship hit(int damage) {
    return new Starship(name, hull - damage);
  }
}
