package net;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

@HotState
public final class Client {
  private final Hot<String> name = Hot.of("");
  private final Hot<Integer> lag = Hot.of(0);

  private Client() {}

  Client(String name) {
    this.name.set(name);
  }
}
