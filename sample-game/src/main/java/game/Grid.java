package game;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Things by where they are, so that a crowded arena need not ask each of them who is near. They
 * stay where they are for as long as this is used.
 */
final class Grid<T> {
  private static final int CELL = 100;
  private static final int COLUMNS = (int) Space.WIDTH / CELL;
  private static final int ROWS = (int) Space.HEIGHT / CELL;

  private final Map<Integer, List<Thing<T>>> cells = new HashMap<>();

  /**
   * One of them.
   *
   * @param rank its place in their order
   */
  private record Thing<T>(T what, Vec pos, int rank) {}

  /** A thing that was found. */
  private record Found<T>(T what, double distance, int rank) {
    static <T> Comparator<Found<T>> byDistance() {
      return Comparator.<Found<T>>comparingDouble(Found::distance).thenComparingInt(Found::rank);
    }
  }

  Grid(Collection<T> things, Function<T, Vec> where) {
    int rank = 0;
    for (T what : things) {
      Vec pos = where.apply(what);
      cells
          .computeIfAbsent(cell(column(pos.x()), row(pos.y())), c -> new ArrayList<>())
          .add(new Thing<>(what, pos, rank));
      rank++;
    }
  }

  /** The nearest that is wanted; of two as near, the first. */
  Optional<T> nearest(Vec from, Predicate<T> wanted) {
    return nearest(from, Double.POSITIVE_INFINITY, wanted);
  }

  /** The same, if it is less than {@code within} away. */
  Optional<T> nearest(Vec from, double within, Predicate<T> wanted) {
    Optional<Found<T>> best = Optional.empty();
    double most = within;
    // What is so many cells away is at least one cell less away.
    for (int ring = 0; ring < COLUMNS && (ring - 1) * CELL < most; ring++) {
      List<Found<T>> found = new ArrayList<>();
      int column = column(from.x());
      int row = row(from.y());
      for (int x = column - ring; x <= column + ring; x++) {
        boolean side = Math.abs(x - column) == ring;
        for (int y = row - ring; y <= row + ring; y += side || ring == 0 ? 1 : 2 * ring) {
          find(x, y, from, within, wanted, found);
        }
      }
      best.ifPresent(found::add);
      best = found.stream().min(Found.byDistance());
      most = best.map(Found::distance).orElse(within);
    }
    return best.map(Found::what);
  }

  /** All that are less than {@code within} away and wanted, in their order. */
  List<T> near(Vec from, double within, Predicate<T> wanted) {
    List<Found<T>> found = new ArrayList<>();
    for (int x = column(from.x() - within); x <= column(from.x() + within); x++) {
      for (int y = row(from.y() - within); y <= row(from.y() + within); y++) {
        find(x, y, from, within, wanted, found);
      }
    }
    found.sort(Comparator.comparingInt(Found::rank));
    return found.stream().map(Found::what).toList();
  }

  private void find(
      int x, int y, Vec from, double within, Predicate<T> wanted, List<Found<T>> found) {
    if (x < 0 || x >= COLUMNS || y < 0 || y >= ROWS) {
      return;
    }
    for (Thing<T> thing : cells.getOrDefault(cell(x, y), List.of())) {
      double distance = thing.pos.distance(from);
      if (distance < within && wanted.test(thing.what)) {
        found.add(new Found<>(thing.what, distance, thing.rank));
      }
    }
  }

  /** Walls belong to the cells before them. */
  private static int column(double x) {
    return (int) Math.max(0, Math.min(COLUMNS - 1, x / CELL));
  }

  private static int row(double y) {
    return (int) Math.max(0, Math.min(ROWS - 1, y / CELL));
  }

  private static int cell(int column, int row) {
    return row * COLUMNS + column;
  }
}
