package tag;

import dev.hearth.annotations.HotState;

@HotState
public record Tag(String name) implements Comparable<Tag> {
  @Override
  public int compareTo(Tag other) {
    return name.compareTo(other.name);
  }
}
