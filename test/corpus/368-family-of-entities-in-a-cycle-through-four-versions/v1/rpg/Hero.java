package rpg;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

@HotState
public final class Hero implements Actor {
  private final Hot<String> name = Hot.of("");
  private final Hot<Integer> hp = Hot.of(0);
  private final Hot<Optional<Actor>> target = Hot.of(Optional.empty());
  private final Hot<Map<Actor, Integer>> grudges = Hot.of(new LinkedHashMap<>());

  private Hero() {}
  Hero(String name, int hp) {
    this.name.set(name);
    this.hp.set(hp);
  }

  void aim(Actor a, int grudge) {
    target.set(Optional.of(a));
    grudges.update(g -> {
      Map<Actor, Integer> n = new LinkedHashMap<>(g);
      n.put(a, grudge);
      return n;
    });
  }
}
