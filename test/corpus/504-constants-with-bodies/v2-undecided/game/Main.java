package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Set;

@HotState
public final class Main implements HotProgram {
  private final Hot<Op> op = Hot.of(Op.PLUS);
  private final Hot<List<Token>> tokens = Hot.of(List.of());
  private final Hot<Map<Op, Integer>> uses = Hot.of(Map.of());
  private final Hot<Map<Op, Op>> inverse = Hot.of(Map.of());
  private final Hot<Set<Op>> known = Hot.of(Set.of());
  private final Hot<Op[]> row = Hot.of(new Op[0]);

  @Override
  public void start() {}

  @Override
  public void step() {}
}
