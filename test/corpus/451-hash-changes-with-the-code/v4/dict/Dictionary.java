package dict;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Set;

@HotState
public final class Dictionary implements HotProgram {
  private final Hot<Map<Word, Integer>> counts = Hot.of(Map.of());
  private final Hot<Set<Word>> known = Hot.of(Set.of());
  private final Hot<Map<Set<Word>, Word>> groups = Hot.of(Map.of());
  private final Hot<Map<Word, Word>> next = Hot.of(Map.of());
  private final Hot<List<Integer>> found = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
