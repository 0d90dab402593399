package band;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Optional;

@HotState
public final class Band implements HotProgram {
  private final Hot<List<Player>> players = Hot.of(List.of());
  private final Hot<Song> song = Hot.of(new Song("none"));

  @Override
  public void start() {
    Player lou = new Player("lou", new Instrument("bass", 4), null);
    players.set(List.of(lou, new Player("kim", null, "kimmy")));
    song.set(new Song("heroes"));
  }

  @Override
  public void step() {}

  @HotState
  public record Song(String title) {}

  @HotState
  public record Player(String name, Instrument instrument, String nick) {}

  @HotState
  public record Instrument(String name, int strings) {}
}
