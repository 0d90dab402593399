package mine;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Block {
  @HotState
  record Stone(int hardness) implements Block {}

  @HotState
  record Ore(String of, int amount) implements Block {}
}
