package map;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Atlas implements HotProgram {
  private final Hot<List<Place>> places = Hot.of(List.of());

  @Override
  public void start() {
    places.set(List.of(new Place("Bath", 2.36, 51.38), new Place("Null", 0, -0.0)));
  }

  @Override
  public void step() {}
}
