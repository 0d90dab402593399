package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

@HotState
public final class Main implements HotProgram {
  private final Hot<Optional<Times>> times = Hot.of(Optional.empty());
  private final Hot<Optional<Others>> others = Hot.of(Optional.empty());
  private final Hot<Map<Instant, DayOfWeek>> days = Hot.of(Map.of());

  @Override
  public void start() {
    times.set(Optional.of(Times.odd()));
    others.set(Optional.of(Others.odd()));
    days.set(new TreeMap<>(Map.of(Instant.EPOCH, DayOfWeek.THURSDAY)));
  }

  @Override
  public void step() {}
}
