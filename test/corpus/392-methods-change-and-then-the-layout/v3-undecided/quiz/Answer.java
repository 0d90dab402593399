package quiz;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Answer {
  default int worth() {
    return 10;
  }

  @HotState
  record Choice(char of) implements Answer {}

  @HotState
  record Free(String text) implements Answer {
    @Override
    public int worth() {
      return text.length();
    }

    boolean isLong() {
      return text.length() > 3;
    }
  }
}
