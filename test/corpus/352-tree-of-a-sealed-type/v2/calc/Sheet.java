package calc;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Map;
import java.util.TreeMap;

@HotState
public final class Sheet implements HotProgram {
  private final Hot<Map<String, Formula>> cells = Hot.of(new TreeMap<>());
  private final Hot<Formula> total = Hot.of(new Formula.Constant(0));

  @Override
  public void start() {}

  @Override
  public void step() {}
}
