package team;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public final class Worker {
  private final Hot<String> name = Hot.of("");
  private final Hot<Optional<Dated<Worker>>> friend = Hot.of(Optional.empty());

  void rename(String to) {
    name.set(to);
  }

  void knows(Dated<Worker> other) {
    friend.set(Optional.of(other));
  }
}
