package race.track;

import dev.hearth.annotations.HotState;

@HotState
public record Car(float velocity, String team, double position) {
  public Car move() {
    return new Car(velocity, team, position + velocity);
  }
}
