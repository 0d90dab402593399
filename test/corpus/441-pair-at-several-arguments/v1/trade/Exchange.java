package trade;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
public final class Exchange implements HotProgram {
  private final Hot<Pair<String, Integer>> one = Hot.of(new Pair<>("", 0));
  private final Hot<Pair<Integer, String>> two = Hot.of(new Pair<>(0, ""));
  private final Hot<List<Pair<Share, List<Share>>>> three = Hot.of(List.of());
  private final Hot<Map<Pair<String, String>, Pair<Share[], Optional<Share>>>> four =
      Hot.of(Map.of());

  @Override
  public void start() {
    Share acme = new Share("ACME", 4);
    one.set(new Pair<>("x", 1));
    two.set(new Pair<>(2, null));
    three.set(List.of(new Pair<>(acme, List.of(acme, new Share("B", 1)))));
    four.set(Map.of(new Pair<>("k", "l"), new Pair<>(new Share[] {acme}, Optional.of(acme))));
  }

  @Override
  public void step() {}
}
