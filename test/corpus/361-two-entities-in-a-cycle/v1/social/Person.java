package social;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public final class Person {
  private final Hot<String> name = Hot.of("");
  private final Hot<Integer> age = Hot.of(30);
  private final Hot<Optional<Person>> partner = Hot.of(Optional.empty());

  private Person() {}

  Person(String name) {
    this.name.set(name);
  }

  void marry(Person other) {
    partner.set(Optional.of(other));
    other.partner.set(Optional.of(this));
  }

  void age() {
    age.update(a -> a + 1);
  }
}
