package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
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
  public void start() {
    op.set(Op.TIMES);
    tokens.set(List.of(new Number(1), Op.PLUS, new Number(2), Op.LEFT));
    uses.set(new EnumMap<>(Map.of(Op.PLUS, 1, Op.LEFT, 2)));
    inverse.set(new HashMap<>(Map.of(Op.TIMES, Op.LEFT)));
    known.set(EnumSet.of(Op.LEFT, Op.TIMES));
    row.set(new Op[] {Op.PLUS, null, Op.TIMES});
  }

  @Override
  public void step() {}
}
