package soc;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Optional;

@HotState
public final class Person {
  private final Hot<String> name = Hot.of("");
  private final Hot<List<Pair<Person, Optional<Pair<Person, String>>>>> ties = Hot.of(List.of());

  private Person() {}
  Person(String n) {
    name.set(n);
  }

  void tie(Person a, Person b, String why) {
    ties.set(List.of(new Pair<>(a, Optional.of(new Pair<>(b, why)))));
  }
}
