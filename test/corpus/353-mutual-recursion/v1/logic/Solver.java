package logic;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.ArrayList;
import java.util.List;

@HotState
public final class Solver implements HotProgram {
  private final Hot<List<Clause>> clauses = Hot.of(List.of());

  @Override
  public void start() {
    Term x = new Term("X", new Term[0], null);
    clauses.set(List.of(new Clause(new Term("human", new Term[] {x}, null), List.of())));
  }

  @Override
  public void step() {
    List<Clause> more = new ArrayList<>(clauses.get());
    Clause last = more.get(more.size() - 1);
    more.add(new Clause(new Term("mortal", new Term[0], last), List.of(last.head())));
    clauses.set(more);
  }
}
