package u;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Post>> posts = Hot.of(List.of());
  private final Hot<Box<Guard>> box = Hot.of(new Box<>(new Guard()));
  private final Hot<Box<Guard>> many = Hot.of(new Box<>(new Guard()));

  @Override
  public void start() {}

  @Override
  public void step() {
    Guard a = new Guard();
    Guard b = new Guard();
    a.next(b);
    b.next(a);
    posts.set(Arrays.asList(new Post(null, new LinkedHashSet<>(List.of(b, a)), Map.of("a", a), new Guard[] {b, null}, Optional.empty()), null));
    box.set(new Box<>(a));
    many.set(new Box<>(b));
  }
}
