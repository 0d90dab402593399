package radio;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

@HotState
public final class Tuner {
  private final Hot<Double> megahertz = Hot.of(87.5);
  private final Hot<Boolean> stereo = Hot.of(true);

  void up() {
    megahertz.update(f -> f + 0.125);
  }
}
