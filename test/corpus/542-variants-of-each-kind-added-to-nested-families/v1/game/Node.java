package game;

import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public sealed interface Node {

  @HotState
  sealed interface Leaf extends Node {}

  @HotState
  record Number(long value) implements Leaf {}

  @HotState
  record Sum(List<Node> parts) implements Node {}
}
