package u;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Optional;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Optional<Post>>> posts = Hot.of(List.of());
  private final Hot<Box<Optional<Guard>>> box = Hot.of(new Box<>(Optional.empty()));
  private final Hot<Box<List<Guard>>> many = Hot.of(new Box<>(List.of()));

  @Override
  public void start() {}

  @Override
  public void step() {}
}
