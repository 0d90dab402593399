package guest;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class House implements HotProgram {
  private final Hot<List<Room>> rooms = Hot.of(List.of());
  private final Hot<String> motto = Hot.of("");
  private final Hot<Owner> owner = Hot.of(new Owner());

  @Override
  public void start() {
    rooms.set(List.of(new Room(1, "ann", List.of(), new Bed(2)), new Room(2, null, null, null)));
    motto.set("rest");
    owner.get().meet(owner.get());
  }

  @Override
  public void step() {}

  @HotState
  public record Room(int number, String guest, List<String> notes, Bed bed) {}

  @HotState
  public record Bed(int size) {}

  @HotState
  public static final class Owner {
    private final Hot<List<Owner>> friends = Hot.of(List.of());

    void meet(Owner other) {
      friends.set(List.of(other));
    }
  }
}
