package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Shield>> shields = Hot.of(List.of());

  @Override
  public void start() {
    shields.set(List.of(new Shield(9), new Shield(1)));
  }

  @Override
  public void step() {
    shields.update(all -> all.stream().map(s -> new Shield(s.level() - 1)).toList());
  }
}
