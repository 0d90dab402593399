package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<ArrayList<String>> a = Hot.of(new ArrayList<>());
  private final Hot<HashMap<String, Integer>> b = Hot.of(new HashMap<>());
  private final Hot<TreeMap<String, Integer>> c = Hot.of(new TreeMap<>());
  private final Hot<LinkedHashSet<String>> d = Hot.of(new LinkedHashSet<>());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
