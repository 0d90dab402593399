package league;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

@HotState
public final class League implements HotProgram {
  private final Hot<TreeSet<Club>> table = Hot.of(new TreeSet<>());
  private final Hot<NavigableMap<Club, TreeSet<Club>>> beaten = Hot.of(new TreeMap<>());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
