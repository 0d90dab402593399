package club;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public final class Member {
  private final Hot<String> name = Hot.of("");
  private final Hot<Boolean> active = Hot.of(false);
  private final Hot<Optional<Member>> friend = Hot.of(Optional.empty());

  private Member() {}

  Member(String name, boolean active) {
    this.name.set(name);
    this.active.set(active);
  }

  void like(Member other) {
    friend.set(Optional.of(other));
  }
}
