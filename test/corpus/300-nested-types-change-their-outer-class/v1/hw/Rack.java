package hw;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Optional;

@HotState
public final class Rack implements HotProgram {
  private final Hot<List<Disk>> disks = Hot.of(List.of());
  private final Hot<Optional<Fan>> fan = Hot.of(Optional.empty());

  @Override
  public void start() {}

  @Override
  public void step() {
    disks.set(List.of(new Disk(Disk.State.BAD, new Disk.Slot(2))));
    fan.set(Optional.of(new Fan(new Fan.State(true), 900)));
  }
}
