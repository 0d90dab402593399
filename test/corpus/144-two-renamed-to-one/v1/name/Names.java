package name;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Names implements HotProgram {
  private final Hot<List<Name>> names = Hot.of(List.of());

  @Override
  public void start() {
    names.set(List.of(new Name("Ada", "Lovelace"), new Name("", "X")));
  }

  @Override
  public void step() {}

  @HotState
  public record Name(String given, String family) {}
}
