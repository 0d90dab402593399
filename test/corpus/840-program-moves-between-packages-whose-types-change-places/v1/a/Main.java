package a;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<T>> l = Hot.of(List.of(new T(1)));
  private final Hot<Map<b.T, T[]>> m = Hot.of(Map.of(new b.T("k"), new T[] {new T(3)}));

  @Override
  public void step() {}

  @Override
  public void start() {}
}
