package fresh;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public record Game(int n) {
  @HotState
  public static final class Pilot {
    private final Hot<String> name = Hot.of("");
    private Pilot() {}
  }
}
