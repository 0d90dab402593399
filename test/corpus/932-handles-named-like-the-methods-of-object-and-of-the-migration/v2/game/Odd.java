package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Odd {
  private final Hot<Long> hashCode = Hot.of(0L);
  private final Hot<String> notify = Hot.of("");
  private final Hot<String> getClass = Hot.of("");
  private final Hot<Integer> wait = Hot.of(0);
  private final Hot<Integer> program = Hot.of(0);
  private final Hot<Integer> finalize = Hot.of(0);
  private final Hot<Integer> make = Hot.of(0);
  Odd() {}
}
