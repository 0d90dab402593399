package survey;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
public final class Survey implements HotProgram {
  private final Hot<List<Optional<String>>> answers = Hot.of(List.of());
  private final Hot<Map<String, Optional<Reply>>> replies = Hot.of(Map.of());
  private final Hot<Optional<Long>[]> points = Hot.of(none());
  private final Hot<Optional<Reply>[][]> grid = Hot.of(none2());
  private final Hot<List<Optional<List<Optional<Integer>>>>> nested = Hot.of(List.of());
  private final Hot<Optional<Reply>> first = Hot.of(Optional.empty());

  @SuppressWarnings("unchecked")
  private static Optional<Long>[] none() {
    return new Optional[0];
  }

  @SuppressWarnings("unchecked")
  private static Optional<Reply>[][] none2() {
    return new Optional[0][];
  }

  @Override
  public void start() {}

  @Override
  public void step() {}
}
