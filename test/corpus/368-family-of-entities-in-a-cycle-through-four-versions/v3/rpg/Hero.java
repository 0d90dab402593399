package rpg;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
public final class Hero implements Actor {
  private final Hot<String> name = Hot.of("");
  private final Hot<Long> hp = Hot.of(0L);
  private final Hot<Optional<Actor>> target = Hot.of(Optional.empty());
  private final Hot<Map<Actor, Integer>> grudges = Hot.of(new LinkedHashMap<>());
  private final Hot<List<Actor>> hunters = Hot.of(List.of());

  private Hero() {}
}
