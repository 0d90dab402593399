package farm;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import farm.log.Diary;
import farm.stock.Creature;
import java.util.List;

@HotState
public final class Farm implements HotProgram {
  private final Hot<List<Creature>> animals = Hot.of(List.of());
  private final Hot<List<Diary.Entry>> notes = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
