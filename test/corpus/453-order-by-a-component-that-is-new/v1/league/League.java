package league;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

@HotState
public final class League implements HotProgram {
  private final Hot<TreeSet<Club>> table = Hot.of(new TreeSet<>());
  private final Hot<NavigableMap<Club, TreeSet<Club>>> beaten = Hot.of(new TreeMap<>());

  @Override
  public void start() {
    Club ajax = new Club("Ajax", 9, 4);
    Club lyon = new Club("Lyon", 3, 9);
    Club roma = new Club("Roma", 6, 1);
    table.set(new TreeSet<>(List.of(ajax, lyon, roma)));
    TreeMap<Club, TreeSet<Club>> all = new TreeMap<>();
    all.put(ajax, new TreeSet<>(List.of(roma, lyon)));
    all.put(roma, new TreeSet<>(List.of(lyon)));
    beaten.set(all);
  }

  @Override
  public void step() {}
}
