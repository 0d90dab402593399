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
}
