package plot;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public final class Plot implements HotProgram {
  @HotState
  record Range<T extends Comparable<? super T>>(T from, T to, boolean closed) {
    Range {
      if (from.compareTo(to) > 0) {
        throw new IllegalArgumentException(from + " > " + to);
      }
    }
  }

  @HotState
  record Release(int major, int minor, String name) implements Comparable<Release> {
    @Override
    public int compareTo(Release other) {
      return major != other.major ? major - other.major : minor - other.minor;
    }
  }

  @HotState
  sealed interface Figure {
    int size();
  }

  @HotState
  record Circle(long radius) implements Figure {
    @Override
    public int size() {
      return (int) radius;
    }
  }

  @HotState
  record Square(int side) implements Figure {
    @Override
    public int size() {
      return side;
    }
  }

  /** Named twice in a bound, and holds a generic record of its own parameter. */
  @HotState
  record Drawn<S extends Figure, K extends Comparable<K>>(S shape, List<Range<K>> spans) {}

  private final Hot<List<Range<Integer>>> ranges = Hot.of(List.of());
  private final Hot<Map<Release, Range<Release>>> support = Hot.of(Map.of());
  private final Hot<List<Drawn<Circle, Long>>> drawn = Hot.of(List.of());
  private final Hot<Drawn<Figure, Double>> any =
      Hot.of(new Drawn<>(new Square(1), List.of()));

  @Override
  public void start() {}

  @Override
  public void step() {}
}
