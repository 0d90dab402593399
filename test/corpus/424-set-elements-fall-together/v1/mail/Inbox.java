package mail;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@HotState
public final class Inbox implements HotProgram {
  @HotState
  record Address(String text) {}

  @HotState
  record Thread(String subject, Optional<Set<Address>> readers) {}

  private final Hot<List<Thread>> threads = Hot.of(List.of());

  @Override
  public void start() {
    Set<Address> readers = new LinkedHashSet<>();
    readers.add(new Address("Ann@x.org"));
    readers.add(new Address("bob@x.org"));
    readers.add(new Address("ann@x.org"));
    threads.set(
        List.of(new Thread("hi", Optional.empty()), new Thread("re: hi", Optional.of(readers))));
  }

  @Override
  public void step() {}
}
