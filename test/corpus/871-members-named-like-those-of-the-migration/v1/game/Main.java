package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record Migration(byte migrate, byte make, short old, int super_, int V1, String a11) {}

@HotState
final class Object1 {
  final Hot<Integer> program = Hot.of(8);
  final Hot<Integer> hashCode = Hot.of(9);
}

@HotState
enum Kind {
  V1,
  migrate,
  program,
  old
}

@HotState
public final class Main implements HotProgram {
  private final Hot<Migration> program =
      Hot.of(new Migration((byte) 1, (byte) 2, (short) 3, 4, 5, "z"));
  private final Hot<Object1> migrate = Hot.of(new Object1());
  private final Hot<List<Kind>> make = Hot.of(List.of(Kind.migrate));

  @Override
  public void step() {}

  @Override
  public void start() {}
}
