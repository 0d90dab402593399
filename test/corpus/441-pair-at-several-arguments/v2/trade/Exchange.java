package trade;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
public final class Exchange implements HotProgram {
  private final Hot<Pair<String, Long>> one = Hot.of(new Pair<>("", 0L, List.of()));
  private final Hot<Pair<Integer, String>> two = Hot.of(new Pair<>(0, "", List.of()));
  private final Hot<List<Pair<Share, List<Share>>>> three = Hot.of(List.of());
  private final Hot<Map<Pair<String, String>, Pair<Share[], Optional<Share>>>> four =
      Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
