package game;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Finds what asking everyone would find. */
final class GridTest {
  private static final int TRIES = 2000;

  private final Random random = new Random(7);

  @Test
  void theNearestIsTheNearest() {
    for (int i = 0; i < TRIES; i++) {
      List<Vec> all = crowd();
      Vec from = around();
      double within = random.nextInt(3) == 0 ? Double.POSITIVE_INFINITY : random.nextInt(900);
      assertEquals(
          all.stream()
              .filter(p -> p.x() < 2500 && p.distance(from) < within)
              .min(Comparator.comparingDouble(p -> p.distance(from))),
          new Grid<>(all, p -> p).nearest(from, within, p -> p.x() < 2500),
          () -> "from " + from + " within " + within + " of " + all);
    }
  }

  @Test
  void whatIsNearIsInTheirOrder() {
    for (int i = 0; i < TRIES; i++) {
      List<Vec> all = crowd();
      Vec from = around();
      double within = random.nextInt(300);
      assertEquals(
          all.stream().filter(p -> p.y() > 300 && p.distance(from) < within).toList(),
          new Grid<>(all, p -> p).near(from, within, p -> p.y() > 300),
          () -> "from " + from + " within " + within + " of " + all);
    }
  }

  @Test
  void ofTwoAsNearTheFirstIsFound() {
    Vec right = new Vec(1150, 1000);
    Vec left = new Vec(950, 1000);
    assertEquals(
        Optional.of(right),
        new Grid<>(List.of(right, left), p -> p).nearest(new Vec(1050, 1000), p -> true));
  }

  private List<Vec> crowd() {
    List<Vec> crowd = new ArrayList<>();
    for (int i = random.nextInt(60); i > 0; i--) {
      crowd.add(Space.inside(around(), 0));
    }
    return crowd;
  }

  /** Somewhere, walls and what is behind them included. */
  private Vec around() {
    return new Vec(
        random.nextInt((int) Space.WIDTH + 400) - 200,
        random.nextInt((int) Space.HEIGHT + 400) - 200);
  }
}
