package game;

import dev.hearth.annotations.HotState;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

@HotState
public record Holders(
    List<Point> list,
    Set<Point> set,
    Map<Kind, Point> map,
    TreeMap<Integer, Point> sorted,
    EnumMap<Kind, Shape> byKind,
    Point[] points,
    Kind[][] kinds,
    List<List<Kind>> nested,
    Box<Point> box,
    Shape shape) {}
