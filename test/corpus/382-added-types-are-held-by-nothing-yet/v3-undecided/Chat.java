import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public final class Chat implements HotProgram {
  @HotState
  record Line(String by, String text, Tree tree) {}

  private final Hot<List<Line>> lines = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}

@HotState
record Room<T>(String name, List<T> all) {}

@HotState
enum Nothing {}

@HotState
record Empty() {}

@HotState
sealed interface Tree permits Tree.Leaf, Tree.Fork {
  @HotState
  record Leaf(Map<Nothing, Empty> none) implements Tree {}

  @HotState
  record Fork(Tree left, Tree right) implements Tree {}
}
