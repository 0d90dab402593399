package dye;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Dye implements HotProgram {
  private final Hot<Integer> one = Hot.of(1);
  private final Hot<Long> two = Hot.of(2L);
  private final Hot<List<Colour>> three = Hot.of(List.of());
  private final Hot<Pot> pot = Hot.of(new Pot());

  @Override
  public void start() {
    one.set(-1);
    two.set(-2L);
    three.set(List.of(new Colour(1, (short) 2, "3", new byte[] {4})));
  }

  @Override
  public void step() {}

  @HotState
  public static final class Pot {
    private final Hot<String> up = Hot.of("u");
    private final Hot<String> down = Hot.of("d");
    private final Hot<String> strange = Hot.of("s");
    private final Hot<String> charm = Hot.of("c");
  }
}
