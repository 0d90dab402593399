package old;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Pilot {
  private final Hot<String> name = Hot.of("");
  private Pilot() {}
  Pilot(String n) { name.set(n); }
}
