package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Main implements HotProgram {
  private final Hot<Mode> mode = Hot.of(new Mode(0));
  private final Hot<Main_Mode> other = Hot.of(new Main_Mode(0));
  private final Hot<List<game.a.b_C>> one = Hot.of(List.of());
  private final Hot<List<game.a_b.C>> two = Hot.of(List.of());
  private final Hot<List<C>> three = Hot.of(List.of());
  private final Hot<List<b_C>> four = Hot.of(List.of());

  @Override
  public void start() {
    mode.set(new Mode(1));
    other.set(new Main_Mode(2));
    one.set(List.of(new game.a.b_C(3)));
    two.set(List.of(new game.a_b.C(4)));
    three.set(List.of(new C(5)));
    four.set(List.of(new b_C(6)));
  }

  @Override
  public void step() {}

  @HotState
  public record Mode(int n) {}
}
