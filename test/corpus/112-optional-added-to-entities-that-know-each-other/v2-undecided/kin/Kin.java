package kin;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.ArrayList;
import java.util.List;

@HotState
public final class Kin implements HotProgram {
  private final Hot<List<Person>> people = Hot.of(List.of());

  @Override
  public void start() {
    Person eve = new Person("eve", List.of());
    Person tom = new Person("tom", List.of(eve));
    Person ida = new Person("ida", List.of(tom, eve));
    List<Person> all = new ArrayList<>(List.of(ida, tom, eve));
    people.set(all);
  }

  @Override
  public void step() {}
}
