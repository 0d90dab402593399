package dye;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Dye implements HotProgram {
  private final Hot<Long> three = Hot.of(0L);
  private final Hot<List<Colour>> one = Hot.of(List.of());
  private final Hot<Integer> two = Hot.of(0);
  private final Hot<Pot> pot = Hot.of(new Pot());

  @Override
  public void start() {
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
