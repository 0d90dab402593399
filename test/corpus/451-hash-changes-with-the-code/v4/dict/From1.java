package dict;

import dev.hearth.annotations.Migrates;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

@Migrates(1)
final class From1 extends V1.Migration {
  /** Looked up with the hash of now, in what was made with the one before. */
  @Override
  protected List<Integer> found(V1.Dictionary old) {
    List<Integer> found = new ArrayList<>();
    for (String text : List.of("ONE", "three", "Seven", "eleven")) {
      found.add(old.counts().getOrDefault(new Word(text), -1));
      found.add(old.known().contains(new Word(text)) ? 1 : 0);
    }
    Word three = old.groups().get(Set.of(new Word("TWO"), new Word("One")));
    found.add(three == null ? -1 : three.text().length());
    found.add(old.next().containsKey(new Word("TWO")) ? 1 : 0);
    return found;
  }
}
