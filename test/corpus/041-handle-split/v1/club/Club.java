package club;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Club implements HotProgram {
  private final Hot<List<Member>> members = Hot.of(List.of());
  private final Hot<String> address = Hot.of("");

  @Override
  public void start() {
    Member ann = new Member("ann", true);
    Member bob = new Member("bob", false);
    Member cat = new Member("cat", true);
    ann.like(bob);
    bob.like(cat);
    members.set(List.of(ann, bob, cat));
    address.set("Long Lane 5; Bath");
  }

  @Override
  public void step() {}
}
