package hive;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Bee {
  private final Hot<Integer> width = Hot.of(0);
  private final Hot<Body> body = Hot.of(new Body(null, null));
  private final Hot<Task> task = Hot.of(new Task.Rest(new Task.Time(0)));
  private final Hot<List<Bee>> friends = Hot.of(List.of());
}
