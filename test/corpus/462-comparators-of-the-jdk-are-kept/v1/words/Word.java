package words;

import dev.hearth.annotations.HotState;

@HotState
public record Word(String text, int since) implements Comparable<Word> {
  @Override
  public int compareTo(Word other) {
    return Integer.compare(since, other.since);
  }
}
