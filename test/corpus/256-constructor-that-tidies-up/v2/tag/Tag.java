package tag;

import dev.hearth.annotations.HotState;
import java.util.Locale;

@HotState
public record Tag(String name) implements Comparable<Tag> {
  public Tag {
    name = name.strip().toLowerCase(Locale.ROOT);
  }

  @Override
  public int compareTo(Tag other) {
    return name.compareTo(other.name);
  }
}
