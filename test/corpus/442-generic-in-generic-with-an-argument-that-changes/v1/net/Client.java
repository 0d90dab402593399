package net;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

@HotState
public final class Client {
  private final Hot<String> name = Hot.of("");

  private Client() {}

  Client(String name) {
    this.name.set(name);
  }
}
