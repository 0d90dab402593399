package team;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Level.HIGH", to = "TOP")
@Renamed(from = "Task.Visit", to = "Task.Meeting")
final class From1 extends V1.Migration {
  @Override
  protected boolean urgent(V1.Task_Call old) {
    return old.whom().equals("bob");
  }

  @Override
  protected Level level(V1.Worker old) {
    return old.friend().isPresent() ? Level.TOP : Level.LOW;
  }
}
