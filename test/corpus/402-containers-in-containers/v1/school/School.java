package school;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@HotState
public final class School implements HotProgram {
  private final Hot<Map<String, List<Optional<Mark[]>>>> marks = Hot.of(Map.of());
  private final Hot<List<Map<Integer, Set<Mark>>>> terms = Hot.of(List.of());
  private final Hot<Optional<List<Map<Mark, int[]>>>> seats = Hot.of(Optional.empty());
  private final Hot<Table[]> tables = Hot.of(new Table[0]);
  private final Hot<Deque<Optional<Short>>> bells = Hot.of(new ArrayDeque<>());

  @Override
  public void start() {
    Map<String, List<Optional<Mark[]>>> all = new LinkedHashMap<>();
    all.put("zoe", Arrays.asList(Optional.of(new Mark[] {new Mark(2), null}), Optional.empty(), null));
    all.put("abe", List.of());
    marks.set(all);
    terms.set(
        List.of(
            Map.of(1, new HashSet<>(List.of(new Mark(1), new Mark(6))), 2, Set.of()), Map.of()));
    seats.set(Optional.of(List.of(Map.of(new Mark(3), new int[] {4, 5}))));
  }

  @Override
  public void step() {
    tables.set(
        new Table[] {
          new Table(
              List.<Mark[][]>of(new Mark[][] {{new Mark(4)}, {}}),
              Map.of("m", Optional.of(new Mark(5))))
        });
    bells.set(new ArrayDeque<>(List.of(Optional.of((short) 8), Optional.empty())));
  }
}
