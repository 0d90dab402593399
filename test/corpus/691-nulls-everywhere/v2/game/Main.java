package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<All>> all = Hot.of(List.of());
  private final Hot<List<Holders>> holders = Hot.of(List.of());

  @Override
  public void start() {
    all.set(new ArrayList<>(Arrays.asList(All.ofNulls(), null)));
    Point point = new Point(null, 1);
    Map<Kind, Point> map = new HashMap<>();
    map.put(null, null);
    map.put(Kind.A, null);
    TreeMap<Integer, Point> sorted = new TreeMap<>();
    sorted.put(1, null);
    sorted.put(2, point);
    EnumMap<Kind, Shape> byKind = new EnumMap<>(Kind.class);
    byKind.put(Kind.B, null);
    byKind.put(Kind.A, new Shape.Dot(null));
    holders.set(
        Collections.singletonList(
            new Holders(
                Arrays.asList(null, point, null),
                new HashSet<>(Collections.singleton(null)),
                map,
                sorted,
                byKind,
                new Point[] {null, point},
                new Kind[][] {null, {null, Kind.B}, {}},
                Arrays.asList(null, Collections.singletonList(null), List.of()),
                new Box<>(null, new Point[] {null}),
                new Shape.Dot(null))));
  }

  @Override
  public void step() {}
}
