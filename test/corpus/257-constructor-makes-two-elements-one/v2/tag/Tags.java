package tag;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

@HotState
public final class Tags implements HotProgram {
  private final Hot<Set<Tag>> set = Hot.of(Set.of());

  @Override
  public void start() {
    set.set(new LinkedHashSet<>(List.of(new Tag("red"), new Tag("blue"), new Tag("red "))));
  }

  @Override
  public void step() {}

  @HotState
  public record Tag(String name) {
    public Tag {
      name = name.strip();
    }
  }
}
