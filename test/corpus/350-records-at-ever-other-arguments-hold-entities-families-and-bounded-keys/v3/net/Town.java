package net;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.*;

@HotState
public final class Town {
  private final Hot<String> name = Hot.of("");
  private final Hot<List<Edge<Town, Shape>>> roads = Hot.of(List.of());
  private final Hot<Integer> size = Hot.of(0);
}
