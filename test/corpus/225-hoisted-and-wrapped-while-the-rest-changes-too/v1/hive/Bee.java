package hive;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Bee {
  private final Hot<Body> body = Hot.of(new Body(new Body.Size(0, 0), ""));
  private final Hot<Task> task = Hot.of(new Task.Rest(0));
  private final Hot<List<Bee>> friends = Hot.of(List.of());

  private Bee() {}

  Bee(Body body, Task task) {
    this.body.set(body);
    this.task.set(task);
  }

  void follow(Bee other) {
    friends.set(List.of(other));
  }
}
