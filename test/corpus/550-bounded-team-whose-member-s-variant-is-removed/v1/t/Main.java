package t;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
public final class Main implements HotProgram {
  private final Hot<Team<Member>> mixed = Hot.of(new Team<>(null, Map.of(), List.of()));
  private final Hot<Map<String, Team<Member.Robot>>> robots = Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {
    Map<Member, Integer> m = new LinkedHashMap<>();
    m.put(new Member.Robot(1), 1);
    m.put(new Member.Human("h"), 2);
    mixed.set(new Team<>(new Member.Human("l"), m, List.of(Optional.of(new Member.Robot(2)), Optional.empty())));
    robots.set(Map.of("r", new Team<>(new Member.Robot(3), Map.of(new Member.Robot(4), 5), List.of())));
  }
}
