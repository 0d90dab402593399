package game;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The clock and the score sheet: rounds of three minutes, longer when two share the lead. */
public final class Match {
  private Phase phase = Phase.WARMUP;

  private int left = Phase.WARMUP.ticks();

  private int round = 1;
  private Map<String, Score> scores = Map.of();

  Phase phase() {
    return phase;
  }

  int left() {
    return left;
  }

  int round() {
    return round;
  }

  Score score(String id) {
    return scores.getOrDefault(id, Score.NONE);
  }

  /** One tick on; true when a new round begins with it. */
  boolean advance() {
    left--;
    if (left > 0) {
      return false;
    }
    Phase next = next();
    boolean fresh = phase == Phase.PODIUM;
    phase = next;
    left = next.ticks();
    if (fresh) {
      round++;
      scores = Map.of();
    }
    return fresh;
  }

  /** Points for {@code id}, twice as many in overtime; before and after the round none. */
  void award(String id, int points) {
    int factor = phase == Phase.OVERTIME ? 2 : 1;
    note(id, s -> s.plus(points * factor));
  }

  void killed(String id) {
    note(id, Score::killed);
  }

  void died(String id) {
    note(id, Score::died);
  }

  void forget(String id) {
    Map<String, Score> next = new LinkedHashMap<>(scores);
    next.remove(id);
    scores = Collections.unmodifiableMap(next);
  }

  private void note(String id, UnaryOperator<Score> change) {
    if (phase.live()) {
      Map<String, Score> next = new LinkedHashMap<>(scores);
      next.put(id, change.apply(score(id)));
      scores = Collections.unmodifiableMap(next);
    }
  }

  private Phase next() {
    return switch (phase) {
      case WARMUP, PODIUM -> Phase.PLAYING;
      case PLAYING -> tied() ? Phase.OVERTIME : Phase.PODIUM;
      case OVERTIME -> Phase.PODIUM;
    };
  }

  private boolean tied() {
    List<Integer> points =
        scores.values().stream()
            .map(Score::points)
            .sorted(Comparator.reverseOrder())
            .limit(2)
            .toList();
    return points.size() == 2 && points.get(0).equals(points.get(1));
  }
}
