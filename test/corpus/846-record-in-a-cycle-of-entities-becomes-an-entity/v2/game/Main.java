package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class Seat {
  final Hot<Optional<P>> who = Hot.of(Optional.empty());
  final Hot<Integer> nr = Hot.of(0);

  Seat() {}

  Seat(Optional<P> w, int n) {
    who.set(w);
    nr.set(n);
  }
}

@HotState
final class P {
  final Hot<Seat> seat = Hot.of(new Seat());
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<P>> l = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
