package soc;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Map;

@HotState
public final class Net implements HotProgram {
  private final Hot<Pair<Person, Person>> top = Hot.of(new Pair<>(new Person(), new Person()));
  private final Hot<Map<Pair<Person, Long>, Topic>> likes = Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
