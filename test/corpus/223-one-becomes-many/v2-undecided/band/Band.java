package band;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Set;

@HotState
public final class Band implements HotProgram {
  private final Hot<List<Player>> players = Hot.of(List.of());
  private final Hot<Map<Integer, Song>> song = Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {}

  @HotState
  public record Song(String title, int minutes) {}

  @HotState
  public record Player(String name, List<Instrument> instruments, Set<String> nick) {}

  @HotState
  public record Instrument(String name, long strings) {}
}
