package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class E {
  public final Hot<Integer> hp = Hot.of(1);
}
