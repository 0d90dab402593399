package x;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<String, Integer>> a = Hot.of(Map.of());
  private final Hot<Map<String, Map<String, String>>> b = Hot.of(Map.of());
  private final Hot<List<Map<String, Node>>> c = Hot.of(List.of());
  private final Hot<Map<Word, Word>> d = Hot.of(Map.of());
  private final Hot<Map<Double, Object2>> e = Hot.of(Map.of());
  private final Hot<Optional<Optional<Optional<String>>>> f = Hot.of(Optional.empty());
  private final Hot<List<String>> g = Hot.of(List.of());
  private final Hot<Map<List<String>, Integer>> h = Hot.of(Map.of());
  private final Hot<Set<Map<String, Integer>>> i = Hot.of(Set.of());

  @Override
  public void start() {}

  @Override
  public void step() {
  }
}
