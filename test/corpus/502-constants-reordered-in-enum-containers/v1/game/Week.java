package game;

import dev.hearth.annotations.HotState;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The same days in containers that are by constant, declared as such and as interfaces. */
@HotState
public record Week(
    EnumMap<Day, String> plans,
    EnumSet<Day> free,
    Map<Day, Integer> hours,
    Set<Day> busy,
    EnumMap<Day, EnumSet<Day>> swaps) {}
