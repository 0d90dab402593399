package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Optional;

@HotState
record Ship(int n) {}

@HotState
record G<T>(T[] ts, Optional<T[]> o, List<T>[] ls, T[][] tt) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<Optional<G<Ship>>> g = Hot.of(Optional.empty());
  private final Hot<Optional<G<int[]>>> i = Hot.of(Optional.empty());
  private final Hot<Optional<G<String>>> s = Hot.of(Optional.empty());
  private final Hot<Optional<G<List<Ship>>>> l = Hot.of(Optional.empty());

  @Override
  public void start() {
    g.set(
        Optional.of(
            new G<>(
                new Ship[] {new Ship(1), null},
                Optional.of(new Ship[0]),
                new List[] {List.of(new Ship(2))},
                new Ship[][] {{new Ship(3)}, null})));
    i.set(
        Optional.of(
            new G<>(
                new int[][] {{1}},
                Optional.of(new int[0][]),
                new List[] {List.of(new int[] {2})},
                new int[0][][])));
    s.set(
        Optional.of(
            new G<>(new String[] {"a"}, Optional.empty(), new List[0], new String[][] {{"b"}})));
    l.set(
        Optional.of(
            new G<>(
                new List[] {List.of(new Ship(4))}, Optional.empty(), new List[0], new List[0][])));
  }

  @Override
  public void step() {}
}
