package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Odd {
  private final Hot<Integer> hashCode = Hot.of(0);
  private final Hot<String> toString = Hot.of("");
  private final Hot<Long> getClass = Hot.of(0L);
  private final Hot<Integer> wait = Hot.of(0);
  private final Hot<Integer> old = Hot.of(0);
  private final Hot<Integer> make = Hot.of(0);
  Odd() {}
  void fill() { hashCode.set(1); toString.set("t"); getClass.set(2L); wait.set(3); old.set(4); make.set(5); }
}
