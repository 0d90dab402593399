package kin;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Person {
  private final Hot<String> name = Hot.of("");
  private final Hot<List<Person>> children = Hot.of(List.of());

  private Person() {}

  Person(String name, List<Person> children) {
    this.name.set(name);
    this.children.set(children);
  }
}
