package vault;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

@HotState
public final class Chest {
  private final Hot<Content> content = Hot.of(new Content.Nothing());

  private Chest() {}

  Chest(Content content) {
    this.content.set(content);
  }
}
