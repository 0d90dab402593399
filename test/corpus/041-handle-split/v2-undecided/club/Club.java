package club;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Club implements HotProgram {
  private final Hot<List<Member>> active = Hot.of(List.of());
  private final Hot<List<Member>> passive = Hot.of(List.of());
  private final Hot<String> street = Hot.of("?");
  private final Hot<String> town = Hot.of("?");

  @Override
  public void start() {
    Member ann = new Member("ann", true);
    Member bob = new Member("bob", false);
    Member cat = new Member("cat", true);
    ann.like(bob);
    bob.like(cat);
    active.set(List.of(ann, cat));
    passive.set(List.of(bob));
  }

  @Override
  public void step() {}
}
