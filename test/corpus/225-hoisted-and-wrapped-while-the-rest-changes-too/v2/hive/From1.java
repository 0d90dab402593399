package hive;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;

@Migrates(1)
@Dropped(value = "Body.Size.width", reason = "moved to Bee; as a place to fly to it is x")
final class From1 extends V1.Migration {
  @Override
  protected int width(V1.Bee old) {
    return old.body().size().width();
  }

  @Override
  protected long x(V1.Task_Fly old) {
    return old.to().width();
  }

  @Override
  protected long y(V1.Task_Fly old) {
    return old.to().height();
  }

  @Override
  protected Task.Time time(V1.Task_Rest old) {
    return new Task.Time(old.seconds());
  }
}
