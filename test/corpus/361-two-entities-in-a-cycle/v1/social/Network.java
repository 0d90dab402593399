package social;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Network implements HotProgram {
  private final Hot<List<Person>> people = Hot.of(List.of());

  @Override
  public void start() {
    Person ann = new Person("ann");
    Person bob = new Person("bob");
    ann.marry(bob);
    people.set(List.of(ann, bob, new Person("cid")));
  }

  @Override
  public void step() {
    people.get().forEach(Person::age);
  }
}
