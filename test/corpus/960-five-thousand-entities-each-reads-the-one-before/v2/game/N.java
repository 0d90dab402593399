package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;

@HotState
public final class N {
  private final Hot<Integer> i = Hot.of(0);
  private final Hot<Integer> sum = Hot.of(0);
  int sum() { return sum.get(); }
}
