package news;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Item {
  @HotState
  record Story(String head, Body body) implements Item {}

  @HotState
  record Photo(Body head) implements Item {}
}
