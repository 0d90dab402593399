package soc;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Map;

@HotState
public final class Net implements HotProgram {
  private final Hot<Pair<Person, Person>> top = Hot.of(new Pair<>(new Person("?"), new Person("?")));
  private final Hot<Map<Pair<Person, Integer>, Topic>> likes = Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {
    Person a = new Person("a");
    Person b = new Person("b");
    a.tie(b, a, "x");
    b.tie(a, b, "y");
    top.set(new Pair<>(a, b));
    Topic t = new Topic("t", new Topic[0], Map.of());
    Topic u = new Topic("u", new Topic[] {t, t}, Map.of(t, t));
    likes.set(Map.of(new Pair<>(b, 1), u));
  }
}
