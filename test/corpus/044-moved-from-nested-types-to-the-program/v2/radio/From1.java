package radio;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;

@Migrates(1)
@Dropped(value = "Settings.volume", reason = "moved to Radio")
@Dropped(value = "Settings.Sound.treble", reason = "moved to Radio")
@Dropped(value = "Tuner.stereo", reason = "moved to Radio")
final class From1 extends V1.Migration {
  @Override
  protected int volume(V1.Radio old) {
    return old.settings().volume();
  }

  @Override
  protected float treble(V1.Radio old) {
    return old.settings().sound().treble();
  }

  @Override
  protected boolean stereo(V1.Radio old) {
    return program().tuner().stereo();
  }
}
