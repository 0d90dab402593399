package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record Seat(Optional<P> who, int nr) {}

@HotState
final class P {
  final Hot<Seat> seat = Hot.of(new Seat(Optional.empty(), 0));
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<P>> l = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {
    P p = new P();
    p.seat.set(new Seat(Optional.of(p), 1));
    l.set(List.of(p));
  }
}
