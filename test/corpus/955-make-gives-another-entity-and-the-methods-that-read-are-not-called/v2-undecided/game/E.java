package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;
import java.time.*;

@HotState
public final class E {
  private final Hot<Integer> b = Hot.of(0);
  private final Hot<Optional<E>> o = Hot.of(Optional.empty());
}
