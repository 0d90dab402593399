package game;

import dev.hearth.annotations.HotState;

@HotState
public record Leaf(int x, int z) implements Fam {
  public int y() {
    return 8;
  }
}
