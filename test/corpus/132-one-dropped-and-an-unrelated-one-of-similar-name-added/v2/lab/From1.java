package lab;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;

@Migrates(1)
@Dropped(value = "Lab.Sample.colour", reason = "labels have no colour any more")
@Dropped(value = "Lab.Sample.temp", reason = "the room is cooled")
final class From1 extends V1.Migration {
  @Override
  protected String colours(V1.Lab_Sample old) {
    return "";
  }

  @Override
  protected int temps(V1.Lab_Sample old) {
    return 0;
  }
}
