package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
@SuppressWarnings("rawtypes")
public final class Main implements HotProgram {
  private static final Hot<Integer> SHARED = Hot.of(0);
  private final Hot<Integer> n = Hot.of(0);
  private final List<String> madeAnew = List.of();
  private int counter;
  private Hot<Integer> loose = Hot.of(0);
  private final Hot raw = Hot.of(0);
  private final Hot<Hot<Integer>> nested = Hot.of(Hot.of(0));
  private final List<Hot<Integer>> many = List.of();

  @Override
  public void start() {
    counter++;
  }

  @Override
  public void step() {}
}
