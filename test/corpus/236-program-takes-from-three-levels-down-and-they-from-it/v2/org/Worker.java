package org;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import dev.hearth.annotations.Unit;
import java.util.Set;

@HotState
public final class Worker {
  private final Hot<String> name = Hot.of("");
  @Unit("cent") private final Hot<Long> share = Hot.of(0L);
  private final Hot<Set<String>> in = Hot.of(Set.of());
}
