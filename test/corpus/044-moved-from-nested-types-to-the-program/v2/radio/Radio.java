package radio;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;

@HotState
public final class Radio implements HotProgram {
  private final Hot<Settings> settings = Hot.of(new Settings("", new Settings.Sound(0)));
  private final Hot<Integer> volume = Hot.of(5);
  private final Hot<Float> treble = Hot.of(0f);
  private final Hot<Boolean> stereo = Hot.of(false);
  private final Hot<Tuner> tuner = Hot.of(new Tuner());

  @Override
  public void start() {
    settings.set(new Settings("kitchen", new Settings.Sound(-3.5f)));
  }

  @Override
  public void step() {
    tuner.get().up();
  }
}
