package org;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

@HotState
public final class Worker {
  private final Hot<String> name = Hot.of("");
  private final Hot<Integer> hours = Hot.of(0);

  private Worker() {}
  Worker(String n, int h) {
    name.set(n);
    hours.set(h);
  }
}
