package clock;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.ArrayList;
import java.util.List;

@HotState
public final class Clock implements HotProgram {
  private final Hot<Time> now = Hot.of(new Time(0, 0));
  private final Hot<List<Alarm>> alarms = Hot.of(List.of());
  private final Hot<Face> face = Hot.of(Face.ROUND);

  @Override
  public void start() {
    alarms.set(List.of(new Alarm(new Time(0, 2)), new Alarm(new Time(7, 30))));
  }

  @Override
  public void step() {
    now.update(Time::next);
    List<Alarm> open = new ArrayList<>(alarms.get());
    open.removeIf(alarm -> alarm.isDue(now.get()));
    alarms.set(open);
  }
}
