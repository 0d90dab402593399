package mega;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@HotState
public final class Hall implements HotProgram {
  private final Hot<Map<String, Map<Pos, List<Optional<Pair<Ship, Set<Mood>>>>>>> all = Hot.of(Map.of());
  private final Hot<Pair<Map<Mood, Pos[]>, Optional<Pair<Mood, Ship>>>[]> arr = Hot.of(none());

  @SuppressWarnings("unchecked")
  private static <T> T[] none(T... t) {
    return t;
  }

  @Override
  public void start() {}

  @Override
  public void step() {
    Ship s = new Ship(5);
    Map<Pos, List<Optional<Pair<Ship, Set<Mood>>>>> in = new LinkedHashMap<>();
    in.put(new Pos(1, 2), Arrays.asList(Optional.empty(), null, Optional.of(new Pair<>(s, EnumSet.of(Mood.A, Mood.C)))));
    in.put(new Pos(2, 1), List.of(Optional.of(new Pair<>(s, Set.of()))));
    all.set(Map.of("k", in));
    Map<Mood, Pos[]> m = new EnumMap<>(Mood.class);
    m.put(Mood.B, new Pos[] {new Pos(3, 4), null});
    arr.set(none(new Pair<Map<Mood, Pos[]>, Optional<Pair<Mood, Ship>>>(m, Optional.of(new Pair<>(Mood.C, s)))));
  }
}
