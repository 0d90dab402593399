package arena;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public final class Arena implements HotProgram {
  private final Hot<Mode> mode = Hot.of(new Mode(1, 0));
  private final Hot<Arena_Mode> other = Hot.of(new Arena_Mode(2, 0));
  private final Hot<Arena_Mode_> third = Hot.of(new Arena_Mode_(3, 0));
  private final Hot<List<V1>> v1s = Hot.of(List.of());
  private final Hot<Map<From1, V2.Migration>> odd = Hot.of(Map.of());
  private final Hot<arena.net.Mode> net = Hot.of(new arena.net.Mode(4, 0));
  private final Hot<arena.net.Arena> netArena = Hot.of(new arena.net.Arena(new arena.net.Arena.Mode(5, 0)));

  @HotState
  public record Mode(int level, int a) {}

  @Override
  public void start() {}

  @Override
  public void step() {
  }
}
