package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.time.*;
import java.util.*;

@HotState
record W(
    int a,
    Integer b,
    char c,
    List<Integer> d,
    int[] e,
    long f,
    Optional<Integer> g,
    OptionalInt h,
    short i,
    Instant j,
    String k,
    byte[] l) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<W>> l = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
