package zoo;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

@HotState
public final class Zoo implements HotProgram {
  private final Hot<Map<Mood, Cage>> cages = Hot.of(new EnumMap<>(Mood.class));

  @Override
  public void start() {}

  @Override
  public void step() {
    Map<Mood, Cage> m = new EnumMap<>(Mood.class);
    m.put(Mood.WILD, new Cage("lion", 7, Mood.WILD, List.of(new Job.Feed(3), new Job.Clean("tom"))));
    cages.set(m);
  }
}
