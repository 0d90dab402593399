package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
sealed interface Unit permits Unit.Metre, Unit.Mile {
  @HotState
  record Metre(int n) implements Unit {}

  @HotState
  final class Mile implements Unit {
    private final Hot<Optional<Troop>> of = Hot.of(Optional.empty());

    Mile() {}

    Mile(Troop t) {
      of.set(Optional.of(t));
    }
  }
}

@HotState
final class Troop {
  private final Hot<Long> hp = Hot.of(0L);
  private final Hot<Optional<Troop>> pal = Hot.of(Optional.empty());
  private final Hot<Unit> unit = Hot.of(new Unit.Metre(0));

  Troop() {}

  long hp() {
    return hp.get();
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Troop>> us = Hot.of(List.of());
  private final Hot<Map<Troop, Integer>> score = Hot.of(Map.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
