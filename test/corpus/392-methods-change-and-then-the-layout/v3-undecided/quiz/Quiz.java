package quiz;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.ArrayList;
import java.util.List;

@HotState
public final class Quiz implements HotProgram {
  private final Hot<List<Answer>> answers = Hot.of(List.of());
  private final Hot<Player> first = Hot.of(new Player("nobody"));

  @Override
  public void start() {
    first.set(new Player("ann"));
  }

  @Override
  public void step() {
    List<Answer> more = new ArrayList<>(answers.get());
    more.add(more.size() % 2 == 0 ? new Answer.Choice('b') : new Answer.Free("blue"));
    answers.set(more);
    first.get().score(more.get(more.size() - 1).worth());
  }
}
