package words;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

@HotState
public final class Words implements HotProgram {
  @HotState
  record Word(String text, int count) {}

  private final Hot<Map<String, SortedSet<Word>>> words = Hot.of(Map.of());

  @Override
  public void start() {
    SortedSet<Word> sorted =
        new TreeSet<>(Comparator.comparing(Word::count).thenComparing(Word::text).reversed());
    sorted.addAll(List.of(new Word("a", 3), new Word("b", 5)));
    words.set(Map.of("en", sorted));
  }

  @Override
  public void step() {}
}
