package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Optional;

@HotState
record Ship(int n, int m) {}

@HotState
record G<T>(T[] ts, Optional<T[]> o, List<T>[] ls, T[][] tt, int z) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<Optional<G<Ship>>> g = Hot.of(Optional.empty());
  private final Hot<Optional<G<int[]>>> i = Hot.of(Optional.empty());
  private final Hot<Optional<G<String>>> s = Hot.of(Optional.empty());
  private final Hot<Optional<G<List<Ship>>>> l = Hot.of(Optional.empty());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
