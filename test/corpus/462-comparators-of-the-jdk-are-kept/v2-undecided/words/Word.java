package words;

import dev.hearth.annotations.HotState;

@HotState
public record Word(String text, int since, int length) implements Comparable<Word> {
  @Override
  public int compareTo(Word other) {
    return length != other.length
        ? Integer.compare(length, other.length)
        : text.compareTo(other.text);
  }
}
