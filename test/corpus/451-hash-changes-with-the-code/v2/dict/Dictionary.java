package dict;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

@HotState
public final class Dictionary implements HotProgram {
  private final Hot<Map<Word, Integer>> counts = Hot.of(Map.of());
  private final Hot<Set<Word>> known = Hot.of(Set.of());
  private final Hot<Map<Set<Word>, Word>> groups = Hot.of(Map.of());
  private final Hot<Map<Word, Word>> next = Hot.of(Map.of());

  @Override
  public void start() {
    Map<Word, Integer> all = new HashMap<>();
    for (String text : "one two three four five six seven eight nine ten".split(" ")) {
      all.put(new Word(text), text.length());
    }
    counts.set(all);
  }

  @Override
  public void step() {
    known.set(new HashSet<>(counts.get().keySet()));
    Set<Word> pair = Set.of(new Word("one"), new Word("two"));
    groups.set(Map.of(pair, new Word("three"), Set.of(), new Word("none")));
    Map<Word, Word> following = new LinkedHashMap<>();
    following.put(new Word("two"), new Word("three"));
    following.put(new Word("one"), new Word("two"));
    next.set(following);
  }
}
