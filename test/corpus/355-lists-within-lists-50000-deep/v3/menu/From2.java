package menu;

import dev.hearth.annotations.Migrates;
import java.util.Map;
import java.util.TreeMap;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected Map<String, Integer> kinds(V2.Bar old) {
    Map<String, Integer> kinds = new TreeMap<>();
    for (V2.Menu at = old.menus().get(0); at != null; at = next(at)) {
      kinds.merge(at.kind().name(), 1, Integer::sum);
    }
    return kinds;
  }

  private static V2.Menu next(V2.Menu menu) {
    return switch (menu.kind()) {
      case LIST -> menu.list().get(0);
      case MAP -> menu.map().get("m");
      case ARRAY -> menu.array()[0];
      case END -> null;
    };
  }
}
