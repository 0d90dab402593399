package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;

@HotState
public final class N {
  private final Hot<Info> info = Hot.of(new Info(0));
  N() {}
  N(int i) { info.set(new Info(i)); }
}
