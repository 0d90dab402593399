package radio;

import dev.hearth.annotations.HotState;

@HotState
public record Settings(String name, int volume, Sound sound) {
  @HotState
  public record Sound(float bass, float treble) {}
}
