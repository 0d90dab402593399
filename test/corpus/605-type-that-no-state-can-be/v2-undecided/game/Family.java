package game;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Family<T> {

  @HotState
  record One() implements Family<String> {}
}
