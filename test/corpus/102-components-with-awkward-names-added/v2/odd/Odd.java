package odd;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Odd implements HotProgram {
  private final Hot<List<Name>> names = Hot.of(List.of());
  private final Hot<Thing> thing = Hot.of(new Thing());

  @Override
  public void start() {
  }

  @Override
  public void step() {}

  @HotState
  public record Name(
      int make_,
      int make,
      long migrate,
      char program,
      boolean equals,
      String old,
      byte record,
      short yield,
      float größe,
      Integer $,
      Name V1,
      double Migration) {}

  @HotState
  public static final class Thing {
    private final Hot<Integer> notify = Hot.of(5);
    private final Hot<String> old = Hot.of("old");
    private final Hot<Integer> wait = Hot.of(0);
    private final Hot<Integer> wait_ = Hot.of(0);
    private final Hot<Integer> toString = Hot.of(0);
    private final Hot<Integer> get = Hot.of(0);
    private final Hot<Integer> make = Hot.of(0);
  }
}
