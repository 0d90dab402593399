package js;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
public final class Doc implements HotProgram {
  private final Hot<Json> root = Hot.of(Json.Lit.NULL);

  @Override
  public void start() {}

  @Override
  public void step() {
    Map<String, Json> f = new LinkedHashMap<>();
    f.put("z", new Json.Arr(Arrays.asList(new Json.Num(1), Json.Lit.TRUE, null)));
    f.put("a", new Json.Bag(new LinkedHashSet<>(List.of(new Json.Num(2), new Json.Arr(List.of(new Json.Num(3))))),
        Map.of(new Json.Obj(Map.of("k", new Json.Num(4))), Optional.of(Json.Lit.FALSE)), new Json[] {new Json.Num(5), null}));
    f.put("b", new Json.Both(new Pair<>(new Json.Num(6), new Pair<>(Json.Lit.NULL, "s"))));
    root.set(new Json.Obj(f));
  }
}
