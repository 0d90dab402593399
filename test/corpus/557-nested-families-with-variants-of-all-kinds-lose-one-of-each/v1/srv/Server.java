package srv;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

@HotState
public final class Server implements HotProgram {
  private final Hot<Map<String, Session>> sessions = Hot.of(Map.of());
  private final Hot<Map<Command, Integer>> counts = Hot.of(new LinkedHashMap<>());

  @Override
  public void start() {
    sessions.set(new TreeMap<>(Map.of(
        "a", new Session("a", List.of(new Command.Walk(1, 2), Command.Signal.PING, new Command.Chat("hi")), new Command.Fly(2.5)),
        "b", new Session("b", List.of(Command.Signal.STOP, new Command.Fly(7)), null))));
  }

  @Override
  public void step() {
    Map<Command, Integer> c = new LinkedHashMap<>();
    c.put(Command.Signal.STOP, 1);
    c.put(new Command.Walk(0, 0), 2);
    c.put(new Command.Fly(3), 3);
    c.put(new Command.Chat("x"), 4);
    counts.set(c);
  }
}
