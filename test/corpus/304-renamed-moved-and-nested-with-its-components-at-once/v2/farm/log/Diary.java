package farm.log;

import dev.hearth.annotations.HotState;
import farm.stock.Creature;

public final class Diary {
  @HotState
  public record Entry(Creature subject, Diary.Entry.Kind kind, int amount) {
    @HotState
    public enum Kind {
      FED,
      MILKED
    }
  }

  private Diary() {}
}
