package game;

import dev.hearth.annotations.HotState;
import java.time.Instant;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;

@HotState
public record All(
    String text,
    Integer number,
    Boolean flag,
    Character letter,
    Double real,
    UUID id,
    Instant time,
    Kind kind,
    Point point,
    Shape shape,
    Robot robot,
    Box<Kind> box,
    List<Point> list,
    Set<Point> set,
    Map<Kind, Point> map,
    SortedMap<String, Point> sorted,
    EnumMap<Kind, Point> byKind,
    Deque<Kind> queue,
    Optional<Point> optional,
    OptionalInt optionalInt,
    int[] ints,
    Point[] points,
    Kind[][] kinds,
    String[] texts) {

  static All ofNulls() {
    return new All(
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null);
  }
}
