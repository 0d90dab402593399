package net;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
public final class Peer implements HotProgram {
  private final Hot<Stamped<Stamped<Message>>> last =
      Hot.of(new Stamped<>(0, new Stamped<>(0, null)));
  private final Hot<List<Page<Message, Short>>> pages = Hot.of(List.of());
  private final Hot<Map<Stamped<Message>, Client>> senders = Hot.of(Map.of());
  private final Hot<Stamped<Client>> leader = Hot.of(new Stamped<>(0, new Client("nobody")));

  @Override
  public void start() {
    Client ann = new Client("ann");
    leader.set(new Stamped<>(1, ann));
    Message hello = new Message("hello");
    last.set(new Stamped<>(9, new Stamped<>(8, hello)));
    senders.set(Map.of(new Stamped<>(7, hello), ann));
  }

  @Override
  public void step() {
    pages.set(
        List.of(
            new Page<>(
                List.of(new Stamped<>(3, new Message("a")), new Stamped<>(4, new Message("b"))),
                Optional.of((short) 2),
                new Stamped<>(5, (short) 6))));
  }
}
