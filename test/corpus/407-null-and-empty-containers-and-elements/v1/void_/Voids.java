package void_;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
public final class Voids implements HotProgram {
  private final Hot<List<Bag>> bags = Hot.of(List.of());

  @Override
  public void start() {
    Thing one = new Thing(1);
    Map<Thing, Thing> map = new HashMap<>();
    map.put(null, one);
    map.put(one, null);
    bags.set(
        List.of(
            new Bag(null, null, null, null, null),
            new Bag(List.of(), Map.of(), Optional.empty(), new Thing[0], new Thing[0][0]),
            new Bag(
                new LinkedList<>(Arrays.asList(null, one, null)),
                map,
                Optional.of(List.of()),
                new Thing[] {null, one},
                new Thing[][] {null, {}, {null}, {one}}),
            new Bag(
                Collections.nCopies(2, one),
                Collections.singletonMap(one, one),
                Optional.of(Collections.singletonList(null)),
                new Thing[1],
                new Thing[2][])));
  }

  @Override
  public void step() {}
}
