package words;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

@HotState
public final class Words implements HotProgram {
  private final Hot<TreeMap<String, Word>> any = Hot.of(new TreeMap<>());
  private final Hot<TreeSet<Word>> latest = Hot.of(new TreeSet<>());
  private final Hot<TreeSet<String>> reversed = Hot.of(new TreeSet<>());
  private final Hot<TreeSet<String>> natural = Hot.of(new TreeSet<>());

  @Override
  public void start() {}

  @Override
  public void step() {
    TreeMap<String, Word> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    TreeSet<Word> newest = new TreeSet<>(Comparator.reverseOrder());
    TreeSet<String> down = new TreeSet<>(Collections.reverseOrder(String.CASE_INSENSITIVE_ORDER));
    TreeSet<String> up = new TreeSet<>(Comparator.naturalOrder());
    int year = 1900;
    for (String text : List.of("fig", "Banana", "pear", "Cherry")) {
      Word word = new Word(text, year++);
      all.put(text, word);
      newest.add(word);
      down.add(text);
      up.add(text);
    }
    any.set(all);
    latest.set(newest);
    reversed.set(down);
    natural.set(up);
  }
}
