package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Map<Key, String>>> m = Hot.of(List.of());
  @Override
  public void start() { m.set(List.of(Map.of(), Map.of(new Key("k", Mode.SLOW), "1", new Key("k", Mode.CRAWL), "2"))); }

  @Override
  public void step() {}
}
