package mail;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@HotState
public final class Inbox implements HotProgram {
  /** The same layout: only what is equal has changed. */
  @HotState
  record Address(String text) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Address address && address.text.equalsIgnoreCase(text);
    }

    @Override
    public int hashCode() {
      return text.toLowerCase().hashCode();
    }
  }

  @HotState
  record Thread(String subject, Optional<Set<Address>> readers) {}

  private final Hot<List<Thread>> threads = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
