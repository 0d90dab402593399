package dict;

import dev.hearth.annotations.HotState;

/** The same layout, and another hash: what was put by the old one would not be found. */
@HotState
public record Word(String text) {
  @Override
  public boolean equals(Object other) {
    return other instanceof Word word && word.text.equalsIgnoreCase(text);
  }

  @Override
  public int hashCode() {
    return Hashing.of(text);
  }
}
