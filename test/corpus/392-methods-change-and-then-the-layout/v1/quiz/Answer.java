package quiz;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Answer {
  int worth();

  @HotState
  record Choice(char of) implements Answer {
    @Override
    public int worth() {
      return 1;
    }
  }

  @HotState
  record Free(String text) implements Answer {
    @Override
    public int worth() {
      return 3;
    }
  }
}
