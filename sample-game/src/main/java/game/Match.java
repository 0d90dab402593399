package game;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import dev.hearth.annotations.Unit;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The clock and the score sheet: rounds of three minutes, longer when two share the lead. */
@HotState
public final class Match {
  private final Hot<Phase> phase = Hot.of(Phase.WARMUP);

  @Unit("ticks")
  private final Hot<Integer> left = Hot.of(Phase.WARMUP.ticks());

  private final Hot<Integer> round = Hot.of(1);
  private final Hot<Map<String, Score>> scores = Hot.of(Map.of());

  Phase phase() {
    return phase.get();
  }

  int left() {
    return left.get();
  }

  int round() {
    return round.get();
  }

  Score score(String id) {
    return scores.get().getOrDefault(id, Score.NONE);
  }

  /** One tick on; true when a new round begins with it. */
  boolean advance() {
    left.update(l -> l - 1);
    if (left.get() > 0) {
      return false;
    }
    Phase next = next();
    boolean fresh = phase.get() == Phase.PODIUM;
    phase.set(next);
    left.set(next.ticks());
    if (fresh) {
      round.update(r -> r + 1);
      scores.set(Map.of());
    }
    return fresh;
  }

  /** Points for {@code id}, twice as many in overtime; before and after the round none. */
  void award(String id, int points) {
    int factor = phase.get() == Phase.OVERTIME ? 2 : 1;
    note(id, s -> s.plus(points * factor));
  }

  void killed(String id) {
    note(id, Score::killed);
  }

  void died(String id) {
    note(id, Score::died);
  }

  void forget(String id) {
    Map<String, Score> next = new LinkedHashMap<>(scores.get());
    next.remove(id);
    scores.set(Collections.unmodifiableMap(next));
  }

  private void note(String id, UnaryOperator<Score> change) {
    if (phase.get().live()) {
      Map<String, Score> next = new LinkedHashMap<>(scores.get());
      next.put(id, change.apply(score(id)));
      scores.set(Collections.unmodifiableMap(next));
    }
  }

  private Phase next() {
    return switch (phase.get()) {
      case WARMUP, PODIUM -> Phase.PLAYING;
      case PLAYING -> tied() ? Phase.OVERTIME : Phase.PODIUM;
      case OVERTIME -> Phase.PODIUM;
    };
  }

  private boolean tied() {
    List<Integer> points =
        scores.get().values().stream()
            .map(Score::points)
            .sorted(Comparator.reverseOrder())
            .limit(2)
            .toList();
    return points.size() == 2 && points.get(0).equals(points.get(1));
  }
}
