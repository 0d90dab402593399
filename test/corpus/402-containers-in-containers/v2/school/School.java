package school;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@HotState
public final class School implements HotProgram {
  private final Hot<Map<String, List<Optional<Mark[]>>>> marks = Hot.of(Map.of());
  private final Hot<List<Map<Long, Set<Mark>>>> terms = Hot.of(List.of());
  private final Hot<Optional<List<Map<Mark, long[]>>>> seats = Hot.of(Optional.empty());
  private final Hot<Table[]> tables = Hot.of(new Table[0]);
  private final Hot<Deque<Optional<Integer>>> bells = Hot.of(new ArrayDeque<>());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
