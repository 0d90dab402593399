package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<E> e = Hot.of(new E(0f, 0f, 0f, 'a', (byte) 0, (short) 0, 0, 0));
  private final Hot<Map<Integer, Float>> m = Hot.of(Map.of());
  private final Hot<List<Character>> cs = Hot.of(List.of());
  @Override
  public void start() {
    e.set(new E(-0.0f, Float.NaN, Float.MIN_VALUE, '\ud800', (byte) -128, Short.MIN_VALUE, Integer.MIN_VALUE, Integer.MAX_VALUE));
    m.set(Map.of(Integer.MIN_VALUE, Float.NEGATIVE_INFINITY));
    cs.set(List.of('\uffff', 'a'));
  }

  @Override
  public void step() {}
}
