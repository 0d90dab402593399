package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.time.*;
import java.util.*;

@HotState
record W(
    OptionalInt a,
    OptionalInt b,
    String c,
    int[] d,
    List<Integer> e,
    Duration f,
    OptionalInt g,
    OptionalLong h,
    char i,
    Optional<Long> j,
    Optional<CharSequenceBox> k,
    Optional<byte[]> l) {}

@HotState
record CharSequenceBox(String s) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<W>> l = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
