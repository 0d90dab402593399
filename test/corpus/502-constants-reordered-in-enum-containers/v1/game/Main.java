package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Week>> weeks = Hot.of(List.of());
  private final Hot<Map<Day, Day>> next = Hot.of(Map.of());

  @Override
  public void start() {
    EnumMap<Day, String> plans = new EnumMap<>(Day.class);
    plans.put(Day.SUN, "rest");
    plans.put(Day.MON, "work");
    plans.put(Day.WED, null);
    EnumMap<Day, EnumSet<Day>> swaps = new EnumMap<>(Day.class);
    swaps.put(Day.SAT, EnumSet.of(Day.MON, Day.TUE));
    swaps.put(Day.MON, EnumSet.noneOf(Day.class));
    weeks.set(
        List.of(
            new Week(
                plans,
                EnumSet.of(Day.SUN, Day.SAT),
                new EnumMap<>(Map.of(Day.TUE, 8, Day.SUN, 0)),
                EnumSet.complementOf(EnumSet.of(Day.SUN)),
                swaps),
            new Week(
                new EnumMap<>(Day.class),
                EnumSet.noneOf(Day.class),
                new EnumMap<>(Day.class),
                EnumSet.allOf(Day.class),
                new EnumMap<>(Day.class))));
    next.set(new TreeMap<>(Map.of(Day.SUN, Day.MON, Day.MON, Day.TUE, Day.WED, Day.SAT)));
  }

  @Override
  public void step() {}
}
