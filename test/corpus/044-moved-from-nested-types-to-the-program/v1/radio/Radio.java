package radio;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;

@HotState
public final class Radio implements HotProgram {
  private final Hot<Settings> settings = Hot.of(new Settings("", 0, new Settings.Sound(0, 0)));
  private final Hot<Tuner> tuner = Hot.of(new Tuner());

  @Override
  public void start() {
    settings.set(new Settings("kitchen", 11, new Settings.Sound(-3.5f, Float.MIN_VALUE)));
  }

  @Override
  public void step() {
    tuner.get().up();
  }
}
