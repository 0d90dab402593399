package clock;

import dev.hearth.annotations.HotState;

@HotState
public enum Face {
  ROUND {
    @Override
    String show(Time time) {
      return "o";
    }
  },
  DIGITAL {
    @Override
    String show(Time time) {
      return time.hour() + ":" + time.minute();
    }
  };

  abstract String show(Time time);
}
