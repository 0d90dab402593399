package forum.users;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public final class Member {
  private final Hot<String> name = Hot.of("");
  private final Hot<Optional<Member>> invitedBy = Hot.of(Optional.empty());

  private Member() {}

  public Member(String name) {
    this.name.set(name);
  }
}
