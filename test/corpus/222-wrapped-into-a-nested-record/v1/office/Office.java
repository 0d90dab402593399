package office;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Set;

@HotState
public final class Office implements HotProgram {
  private final Hot<Set<Person>> people = Hot.of(Set.of());
  private final Hot<Integer> width = Hot.of(3);
  private final Hot<Integer> height = Hot.of(4);

  @Override
  public void start() {
    people.set(
        Set.of(new Person("bo", "Low Rd", 7, "Bath"), new Person("al", "High St", null, null)));
  }

  @Override
  public void step() {
    width.update(w -> w + 1);
  }
}
