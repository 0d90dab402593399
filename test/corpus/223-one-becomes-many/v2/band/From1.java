package band;

import band.Band.Instrument;
import band.Band.Song;
import dev.hearth.annotations.Migrates;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Map<Integer, Song> song(V1.Band old) {
    return Map.of(1, migrate(old.song()));
  }

  @Override
  protected int minutes(V1.Band_Song old) {
    return old.title().length();
  }

  @Override
  protected List<Instrument> instruments(V1.Band_Player old) {
    return old.instrument() == null ? List.of() : List.of(migrate(old.instrument()));
  }

  @Override
  protected Set<String> nick(V1.Band_Player old) {
    return old.nick() == null ? Set.of() : Set.of(old.nick());
  }
}
