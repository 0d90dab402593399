package game;

import dev.hearth.annotations.HotState;

@HotState
public record Leaf(int x) implements Fam {
  public int y() {
    return 8;
  }
}
