package chat;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Server implements HotProgram {
  private final Hot<List<String>> rooms = Hot.of(List.of());
  private final Hot<List<Ban>> bans = Hot.of(List.of());

  @Override
  public void start() {
    rooms.set(List.of("lobby", "java"));
    bans.set(List.of(new Ban("troll", 7)));
  }

  @Override
  public void step() {}
}
