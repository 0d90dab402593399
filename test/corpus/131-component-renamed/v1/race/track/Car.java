package race.track;

import dev.hearth.annotations.HotState;

@HotState
public record Car(String team, double pos, float vel) {
  public Car move() {
    return new Car(team, pos + vel, vel);
  }
}
