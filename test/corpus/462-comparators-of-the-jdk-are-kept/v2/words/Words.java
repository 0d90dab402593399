package words;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
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
  public void step() {}
}
