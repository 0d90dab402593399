package srv;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Optional;

@HotState
public final class Session implements HotProgramless {
  private final Hot<String> user = Hot.of("");
  private final Hot<List<Command>> queue = Hot.of(List.of());
  private final Hot<Optional<Command.Move>> last = Hot.of(Optional.empty());

  private Session() {}
  Session(String user, List<Command> queue, Command.Move last) {
    this.user.set(user);
    this.queue.set(queue);
    this.last.set(Optional.ofNullable(last));
  }
}
