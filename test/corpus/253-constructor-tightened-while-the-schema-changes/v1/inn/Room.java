package inn;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public final class Room {
  private final Hot<Optional<String>> guest = Hot.of(Optional.empty());
  private final Hot<Bill> bill = Hot.of(new Bill(0));

  private Room() {}

  Room(Optional<String> guest, long cents) {
    this.guest.set(guest);
    this.bill.set(new Bill(cents));
  }

  @HotState
  public record Bill(long cents) {}
}
