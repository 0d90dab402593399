package farm;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Farm implements HotProgram {
  private final Hot<List<Animal>> animals = Hot.of(List.of());
  private final Hot<List<Note>> notes = Hot.of(List.of());

  @Override
  public void start() {
    Animal cow = new Animal("Bella", 450);
    Animal calf = new Animal("Stella", 60);
    cow.know(calf);
    calf.know(cow);
    animals.set(List.of(cow, calf));
    notes.set(List.of(new Note(cow, Note.Kind.MILKED, 12), new Note(calf, Note.Kind.FED, 3)));
  }

  @Override
  public void step() {
    animals.get().forEach(animal -> animal.feed(1));
  }
}
