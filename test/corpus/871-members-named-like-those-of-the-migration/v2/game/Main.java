package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record Migration(int migrate, int make, int old, long super_, long V1, String all, int equals) {}

@HotState
final class Object1 {
  final Hot<Long> program = Hot.of(8L);
  final Hot<Integer> hashCode = Hot.of(9);
  final Hot<Integer> class_ = Hot.of(1);
}

@HotState
enum Kind {
  V1,
  old,
  program
}

@HotState
public final class Main implements HotProgram {
  private final Hot<Migration> program = Hot.of(new Migration(0, 0, 0, 0, 0, "z", 0));
  private final Hot<Object1> migrate = Hot.of(new Object1());
  private final Hot<List<Kind>> make = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
