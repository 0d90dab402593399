package net;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public final class Peer implements HotProgram {
  private final Hot<Stamped<Stamped<Message>>> last =
      Hot.of(new Stamped<>(0, new Stamped<>(0, null)));
  private final Hot<List<Page<Message, Integer>>> pages = Hot.of(List.of());
  private final Hot<Map<Stamped<Message>, Client>> senders = Hot.of(Map.of());
  private final Hot<Stamped<Client>> leader = Hot.of(new Stamped<>(0, new Client("nobody")));

  @Override
  public void start() {}

  @Override
  public void step() {}
}
