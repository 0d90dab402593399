package soc;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Optional;

@HotState
public final class Person {
  private final Hot<List<Pair<Person, Optional<Pair<Person, String>>>>> ties = Hot.of(List.of());
  private final Hot<Pair<String, Integer>> name = Hot.of(new Pair<>("", 0));

  Person() {}
}
