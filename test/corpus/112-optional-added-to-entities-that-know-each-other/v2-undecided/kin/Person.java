package kin;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@HotState
public final class Person {
  private final Hot<String> name = Hot.of("");
  private final Hot<List<Person>> children = Hot.of(List.of());

  private final Hot<Optional<Person>> parent = Hot.of(Optional.empty());
  private final Hot<Set<String>> nicknames = Hot.of(Set.of());

  private Person() {}

  Person(String name, List<Person> children) {
    this.name.set(name);
    this.children.set(children);
  }
}
