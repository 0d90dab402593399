package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Names>> names = Hot.of(List.of());
  private final Hot<List<Robot>> robots = Hot.of(List.of());
  private final Hot<List<Word>> words = Hot.of(List.of());

  @Override
  public void start() {
    names.set(
        List.of(
            new Names(
                Word.migrate, 1, 2, Word.make, 4, 5, Word.program, 7, 8,
                Word.name_, 10, 11, Word.ordinal_, 13, 14, Word.values, 16, 17,
                Word.valueOf, 19, 20, Word.hashCode, 22, 23, Word.toString, 25,
                26, Word.old, 28, 29, Word.yield, 31, 32, Word.record, 34, 35,
                Word.game, 37, 38, Word.V1, 40, 41, Word.$, 43, 44, Word.größe,
                46, 47, Word.compareTo, 49, 50, Word.migrate, 52, 53, Word.make,
                55, 56, Word.program, 58, 59, Word.name_, 61, 62, Word.ordinal_,
                64, 65, Word.values, 67, 68, Word.valueOf)));
    robots.set(List.of(new Robot()));
    words.set(List.of(Word.values()));
  }

  @Override
  public void step() {}
}
