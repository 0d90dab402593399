package menu;

import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public record Menu(Kind kind, List<Menu> list, Map<String, Menu> map, Menu[] array) {
  @HotState
  public enum Kind {
    END,
    LIST,
    MAP,
    ARRAY
  }
}
