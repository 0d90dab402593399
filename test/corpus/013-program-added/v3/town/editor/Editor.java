package town.editor;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Optional;
import town.House;

/** A second program over the same houses, with state types of its own. */
@HotState
public final class Editor implements HotProgram {
  private final Hot<List<Draft>> drafts = Hot.of(List.of());
  private final Hot<Optional<House>> selected = Hot.of(Optional.empty());

  @Override
  public void start() {}

  @Override
  public void step() {}

  @HotState
  public record Draft(String text, List<Draft> answers) {}
}
