package form;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

@HotState
public final class Form implements HotProgram {
  private final Hot<List<Entry>> entries = Hot.of(List.of());
  private final Hot<Optional<String>> title = Hot.of(Optional.empty());

  @Override
  public void start() {
    entries.set(
        List.of(
            new Entry(Optional.of("ann"), OptionalInt.of(0), Optional.of(1.5)),
            new Entry(Optional.empty(), OptionalInt.empty(), Optional.empty())));
  }

  @Override
  public void step() {}

  @HotState
  public record Entry(Optional<String> name, OptionalInt age, Optional<Double> share) {}
}
